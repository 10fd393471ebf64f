import { SMTPServer } from 'smtp-server';

/** A mail as it came in over SMTP. */
export type ReceivedMail = { readonly to: readonly string[]; readonly source: string };

export type TestSmtp = {
  readonly url: string;
  /** The next mail that is not yet taken; waits for it, at most 10 seconds. */
  readonly next: () => Promise<ReceivedMail>;
  /** Mails that nobody took. */
  readonly untaken: () => readonly ReceivedMail[];
  /** Refuses the next `count` mails, as a server in trouble does. */
  readonly refuse: (count: number) => void;
  readonly close: () => Promise<void>;
};

/** A real SMTP server on a free port of the loopback. */
export async function testSmtp(): Promise<TestSmtp> {
  const mails: ReceivedMail[] = [];
  let refusing = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusing-- > 0) return done(Object.assign(new Error('try later'), { responseCode: 451 }));
        mails.push({
          to: session.envelope.rcptTo.map((recipient) => recipient.address),
          source: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `smtp://127.0.0.1:${port}`,
    next: async () => {
      for (let waited = 0; waited < 10_000; waited += 20) {
        const mail = mails.shift();
        if (mail) return mail;
        await new Promise((done) => setTimeout(done, 20));
      }
      throw new Error('no mail came');
    },
    untaken: () => mails,
    refuse: (count) => void (refusing = count),
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

/** The plain text of a mail, with the transfer encoding undone. */
export function textOf({ source }: ReceivedMail): string {
  const part = /Content-Type: text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(source)?.[1] ?? '';
  const encoding = /Content-Type: text\/plain[^]*?Content-Transfer-Encoding: (\S+)/.exec(source)?.[1];
  if (encoding === 'base64') return Buffer.from(part, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return part;
  const bytes = part
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The subject line, as it stands in the header. */
export const subjectOf = ({ source }: ReceivedMail): string =>
  /^Subject: (.*)$/m.exec(source)?.[1]?.trim() ?? '';
