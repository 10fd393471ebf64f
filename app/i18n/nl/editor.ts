/** Words of the text editor and its status. */
export const editor = {
  loading: 'De tekst wordt geladen…',
};
