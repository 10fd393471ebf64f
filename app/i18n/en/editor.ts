import type { editor as nl } from '../nl/editor';

export const editor: typeof nl = {
  loading: 'Loading the text…',
};
