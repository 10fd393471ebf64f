import type { documents as nl } from '../nl/documents';

export const documents: typeof nl = {
  title: 'Documents',
};
