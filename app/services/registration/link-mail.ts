import { z } from 'zod';
import { LOCALES } from '~/i18n/locale';

/**
 * What waits in the queue for a mail with a link: the link's token and, where it is not the address that the token
 * names, the people to whom it goes. Neither names nor words: those are kept with the token.
 */
export const LinkMail = z.object({
  kind: z.enum(['registration', 'join_request', 'consortium_invitation']),
  token: z.string(),
  /** For who has no account yet. */
  locale: z.enum(LOCALES),
  people: z.array(z.uuid()).optional(),
});

export type LinkMail = z.infer<typeof LinkMail>;

/** Tells somebody that an administrator let them in. */
export const JoinedMail = z.object({ personId: z.uuid() });
