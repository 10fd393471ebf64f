import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { connect, type Database } from '#db/client';
import { databaseAt } from './database-url';

export type Portal = {
  readonly origin: string;
  readonly database: Database;
  readonly superuser: postgres.Sql;
  /** Where mail is dropped as files. */
  readonly mailDir: string;
  /** Everything that the server logged. */
  readonly log: string[];
  /** Ends the server as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts the server again, on the same database and address. */
  readonly start: () => Promise<void>;
  /** Asks the server to end, as an operator does; gives its exit code. */
  readonly end: () => Promise<number | null>;
  /** Ends the server if it runs, and takes the database away. */
  readonly stop: () => Promise<void>;
};

/** The built server on a database and a port of its own. Needs TEST_SUPERUSER_URL and its sisters. */
export async function startPortal(): Promise<Portal> {
  const name = `portal_${randomBytes(6).toString('hex')}`;
  const { TEST_SUPERUSER_URL, TEST_OWNER_URL, TEST_APP_URL } = process.env as Record<string, string>;
  const admin = postgres(TEST_SUPERUSER_URL!, { max: 1, onnotice: () => {} });
  await admin`create database ${admin(name)} owner gelijkspraak_owner`;
  const [port, mailDir] = [await freePort(), await mkdtemp(path.join(tmpdir(), 'gelijkspraak-mail-'))];
  const appUrl = databaseAt(TEST_APP_URL!, name);
  const log: string[] = [];
  let child: ChildProcess | undefined;

  const start = async () => {
    child = spawn(process.execPath, ['--enable-source-maps', 'build/server/main.js'], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        ...{ NODE_ENV: 'production', PORT: String(port), DATABASE_URL: appUrl, MAIL_DIR: mailDir },
        MIGRATION_DATABASE_URL: databaseAt(TEST_OWNER_URL!, name),
        SECRET_KEY: randomBytes(32).toString('base64url'),
      },
    });
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (data: Buffer) => log.push(String(data)));
    const started = child;
    await new Promise<void>((resolve, reject) => {
      started.once('message', () => resolve());
      started.once('exit', (code) => reject(new Error(`server ended with ${code}\n${log.join('')}`)));
    });
  };
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = new Promise<number | null>((resolve) => child!.once('exit', resolve));
    child.kill(signal);
    return gone;
  };

  await start();
  const database = connect(appUrl, 4);
  const superuser = postgres(databaseAt(TEST_SUPERUSER_URL!, name), { max: 2, onnotice: () => {} });
  return {
    ...{ origin: `http://127.0.0.1:${port}`, database, superuser, mailDir, log, start },
    kill: async () => void (await end('SIGKILL')),
    end: () => end('SIGTERM'),
    stop: async () => {
      await end('SIGTERM');
      await Promise.all([database.close(), superuser.end({ timeout: 5 })]);
      await admin`drop database if exists ${admin(name)} with (force)`;
      await admin.end();
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
