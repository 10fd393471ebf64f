import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Logger, run, type JobHelpers, type Task } from 'graphile-worker';
import { createTransport } from 'nodemailer';
import { renderToStaticMarkup } from 'react-dom/server';
import { z } from 'zod';
import { asDispatcher, readAs, type Database } from '#db/client';
import { asQueueRole } from '#db/migrate';
import { mailAddresses } from '#db/queries/credentials';
import { stampDeliveries } from '#db/queries/deliveries';
import { procedureTitle, unmailedRecipients } from '#db/queries/people';
import { invitation } from '~/emails/invitation';
import type { Letter } from '~/emails/letter';
import { passwordReset } from '~/emails/password-reset';
import { plainText } from '~/emails/plain-text';
import { releaseNotice } from '~/emails/release-notice';
import { LOCALES } from '~/i18n/locale';
import { createResetLink } from '~/services/sessions/create-reset-link.server';
import { linkMailTasks } from './link-mail';

type Options = {
  readonly database: Database;
  readonly origin: string;
  /** As the app's login role, which may become the queue's. */
  readonly databaseUrl: string;
  /** Without it, mails become files (.eml) in `mailDir`. */
  readonly smtpUrl?: string;
  readonly mailDir: string;
  readonly from: string;
  readonly reportError: (error: unknown, where: string) => void;
};

type Send = (to: string, letter: Letter) => Promise<void>;

const InvitationMail = z.object({
  to: z.string(),
  kind: z.literal('invitation'),
  locale: z.enum(LOCALES),
  props: z.object({
    name: z.string(),
    inviterName: z.string(),
    organisationName: z.string(),
    procedureTitle: z.string(),
    days: z.number(),
    url: z.string(),
  }),
});
const ResetRequest = z.object({ email: z.string() });
const ReleaseNotice = z.object({ viewId: z.uuid(), procedureId: z.uuid() });

/**
 * Runs the queue's tasks on this node: `mail`, `password-reset`, `release-notice` and those of registration. A job
 * runs once over all nodes and is tried again when it fails. `stop` lets the running ones end.
 */
export async function startMail(options: Options): Promise<{ stop: () => Promise<void> }> {
  const { reportError } = options;
  const send = createSend(options);
  // Queue and errors could carry addresses and links: what is recorded of a failure is our own report only.
  const guard =
    (task: Task): Task =>
    async (payload, helpers) => {
      try {
        await task(payload, helpers);
      } catch (error) {
        reportError(error, `mail ${helpers.job.task_identifier}`);
        throw new Error('see the log');
      }
    };
  const forLinks = Object.entries(linkMailTasks(options, send)).map(([name, task]) => [name, guard(task)]);
  const runner = await run({
    connectionString: asQueueRole(options.databaseUrl),
    maxPoolSize: 4,
    concurrency: 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error' && !meta?.failure) reportError(new Error(message), 'mail queue');
    }),
    taskList: {
      mail: guard((payload) => sendMail(send, payload)),
      'password-reset': guard((payload) => sendReset(options, send, payload)),
      'release-notice': guard((payload, helpers) => sendReleaseNotices(options, send, payload, helpers)),
      ...Object.fromEntries(forLinks),
    },
  });
  return { stop: () => runner.stop() };
}

async function sendMail(send: Send, payload: unknown): Promise<void> {
  const { to, locale, props } = InvitationMail.parse(payload);
  await send(to, invitation(locale, props));
}

/** Only here it is looked up whether the address is known: who asks can't measure it. */
async function sendReset(options: Options, send: Send, payload: unknown): Promise<void> {
  const { email } = ResetRequest.parse(payload);
  const link = await createResetLink(options, email);
  if (link) await send(email, passwordReset(link.locale, link));
}

/**
 * One mail to each recipient who has had none, stamped one by one: a failure or a second job for the same view
 * sends nothing twice, except the mail that was under way.
 */
async function sendReleaseNotices(
  { database, origin }: Options,
  send: Send,
  payload: unknown,
  helpers: JobHelpers,
): Promise<void> {
  const { viewId, procedureId } = ReleaseNotice.parse(payload);
  const title = await readAs(database, null, (tx) => procedureTitle(tx, procedureId));
  if (title === null) return;
  const url = `${origin}/procedures/${procedureId}`;
  await oneAtATime(helpers, viewId, async () => {
    const waiting = await asDispatcher(database, (tx) => unmailedRecipients(tx, viewId));
    for (const { personId, email, locale } of await mailAddresses(database.auth, waiting)) {
      await send(email, releaseNotice(locale, { procedureTitle: title, url }));
      const now = performance.now();
      await asDispatcher(database, (tx) => stampDeliveries(tx, 'mailed', [[viewId, personId, now]]));
    }
  });
}

/** Lets jobs for the same thing wait for each other, on whichever node they run. */
async function oneAtATime(helpers: JobHelpers, id: string, work: () => Promise<void>): Promise<void> {
  await helpers.withPgClient(async (client) => {
    await client.query('begin');
    try {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
      await work();
    } finally {
      await client.query('rollback');
    }
  });
}

function createSend({ smtpUrl, mailDir, from }: Options): Send {
  const smtp = smtpUrl ? createTransport(smtpUrl) : null;
  const paper = createTransport({ streamTransport: true, buffer: true });
  return async (to, { subject, element }) => {
    const html = `<!doctype html>${renderToStaticMarkup(element)}`;
    const headers = { 'Auto-Submitted': 'auto-generated' };
    const mail = { from, to, subject, html, text: plainText(element).trim(), headers };
    if (!smtp) return saveMail(mailDir, (await paper.sendMail(mail)).message as Buffer);
    await smtp.sendMail(mail).catch((error: unknown) => {
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      throw new Error(`mail not sent: ${code ?? 'unknown'} ${responseCode ?? ''}`);
    });
  };
}

/** Whole or not at all: others read this folder while we write. */
async function saveMail(folder: string, message: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`);
  await writeFile(`${file}.part`, message, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
