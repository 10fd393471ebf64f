/** Words of the documents: rooms, lists, who can see this. */
export const documents = {
  title: 'Documenten',
};
