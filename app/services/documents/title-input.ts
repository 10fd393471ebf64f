import { requiredText } from '~/form.server';

/** A document's title: one line. */
export const titleInput = requiredText(120).transform((title) => title.replace(/\s+/g, ' '));
