import type { Tx } from '#db/client';
import type { JoinedMail, LinkMail } from './link-mail';
import type { z } from 'zod';

/** Queues a mail with a link within the change that causes it. */
export async function enqueueLinkMail(tx: Tx, mail: LinkMail): Promise<void> {
  await tx.sql`select portal.enqueue('link-mail', ${JSON.stringify(mail)}::json)`;
}

/** Queues the word to somebody that they were let in. */
export async function enqueueJoinedMail(tx: Tx, mail: z.infer<typeof JoinedMail>): Promise<void> {
  await tx.sql`select portal.enqueue('joined-mail', ${JSON.stringify(mail)}::json)`;
}
