import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { connect } from '#db/client';
import { emptyDatabase, migrateDatabase } from '#db/migrate';
import { startCollaboration } from './collaboration';
import { startDispatch } from './dispatch';
import { readEnv, type Env } from './env';
import { loadExample } from './example/load';
import { createApp, upgradeDispatcher } from './http';
import { createLogger } from './logger';
import { startMail } from './mail';
import { ownOrigin } from './security';
import { startSockets } from './sockets';
import { createStamps } from './stamps';
import { readTheme } from './theme';

const env = configuration();
const logger = createLogger(env.LOG_LEVEL);
const development = env.NODE_ENV === 'development';
const reportError = (err: unknown, where: string) => logger.error({ err, where }, 'fault');

const ownerUrl = env.MIGRATION_DATABASE_URL;
const appUser = decodeURIComponent(new URL(env.DATABASE_URL).username);
const migrate = async () =>
  ownerUrl && migrateDatabase(ownerUrl, appUser, path.join(env.APP_ROOT, 'db/migrations'));
await migrate();
const database = connect(env.DATABASE_URL, env.DATABASE_POOL);
/** Only for an example that was cut off while it was loaded, before anybody could sign in. */
const startOver = async () => {
  if (!ownerUrl)
    throw new Error('The example is half loaded, and without MIGRATION_DATABASE_URL it cannot be reset');
  await emptyDatabase(ownerUrl);
  await migrate();
};
const example = env.EXAMPLE ? await loadExample(database, env.SECRET_KEY, startOver) : [];

const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
const vite = development
  ? await import('vite').then((v) => v.createServer({ server: { middlewareMode: true, hmr: { server } } }))
  : undefined;
const build = vite
  ? () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  : ((await import(pathToFileURL(path.join(env.APP_ROOT, 'build/server/index.js')).href)) as ServerBuild);

const origin = (env.ORIGIN ?? `http://localhost:${env.PORT}`).replace(/\/$/, '');
const secureCookies = origin.startsWith('https:');
const theme = readTheme(env);
const services = {
  ...{ database, origin, secureCookies, secretKey: env.SECRET_KEY, reportError },
  themeHref: theme?.href,
};
const isOwnOrigin = ownOrigin(env.ORIGIN);
const stamps = createStamps(database, reportError);
const sockets = await startSockets({
  http: server,
  database,
  secureCookies,
  stamps,
  isOwnOrigin,
  reportError,
});
const collaboration = await startCollaboration({
  ...{ database, secureCookies, secretKey: env.SECRET_KEY, isOwnOrigin, reportError },
});
const dispatch = await startDispatch({
  database,
  deliver: async (view) => void (await Promise.all([collaboration.deliver(view), sockets.deliver(view)])),
  reportError,
});
const mail = await startMail({
  ...{ database, origin, reportError },
  databaseUrl: env.DATABASE_URL,
  smtpUrl: env.SMTP_URL,
  mailDir: path.resolve(env.APP_ROOT, env.MAIL_DIR),
  from: env.MAIL_FROM,
});

let stopping = false;
const isReady = async () => !stopping && (await database.sql`select 1 from auth.session limit 1`).length >= 0;
server.on('request', createApp({ env, services, logger, isReady, build, vite, theme }));
const isVite = (req: { headers: Record<string, unknown> }) =>
  development && ['vite-hmr', 'vite-ping'].includes(String(req.headers['sec-websocket-protocol']));
const takers = { '/socket.io/': 'listens itself', '/collab': collaboration.handleUpgrade } as const;
server.on('upgrade', upgradeDispatcher(takers, isVite));

server.listen(env.PORT, env.HOST, () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : env.PORT;
  console.log(`\nGelijkspraak: ${env.ORIGIN ?? `http://localhost:${port}`}`);
  if (example.length > 0) console.table(example);
  process.send?.({ listening: port });
  // a launcher that died while this booted leaves no other sign
  if (process.send && !process.connected) void stop();
});

/** A fault in the configuration is told in words, without a stack. */
function configuration(): Env {
  try {
    return readEnv(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** Lets requests end, then closes in the order in which things lean on each other. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), 15_000).unref();
  const closed = new Promise<void>((done) => server.close(() => done()));
  await Promise.all([sockets.close(), collaboration.close(), vite?.close()]); // Vite's own sockets would keep the server open
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 5000).unref();
  await closed;
  await Promise.all([dispatch.stop(), stamps.flush(), mail.stop()]);
  await database.close();
  process.exit(0);
}

// Remix' development compiler ends the process on SIGTERM before a shutdown could run: take that over
process.removeAllListeners('SIGTERM');
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) {
  process.on(signal, () => void stop().catch((error: unknown) => reportError(error, 'stop')));
}
process.on('uncaughtException', (error) => {
  reportError(error, 'uncaughtException');
  // postgres.js still writes to a connection that PostgreSQL has just closed; whatever else it is, we can't go on
  if (!error.stack?.includes('postgres/src/connection.js')) void stop();
});
process.on('unhandledRejection', (error) => reportError(error, 'unhandledRejection'));
