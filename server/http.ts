import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import type { ViteDevServer } from 'vite';
import type { Services } from '~/services/load-context.server';
import type { Env } from './env';
import {
  limitBodies,
  ownOrigin,
  refuseForeignWrites,
  refuseOddities,
  securityHeaders,
  withNonce,
} from './security';
import type { Theme } from './theme';

const BODY_LIMIT = 256 * 1024;

type Options = {
  readonly env: Env;
  readonly services: Services;
  readonly logger: Logger;
  readonly isReady: () => Promise<boolean>;
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly vite: ViteDevServer | undefined;
  readonly theme: Theme | null;
};

/** The Express app: health, security headers, static files, and Remix for everything else. */
export function createApp({ env, services, logger, isReady, build, vite, theme }: Options): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.TRUST_PROXY);
  // Socket.IO answers these itself, on the same server
  app.use((req, _res, next) => (req.url.startsWith('/socket.io/') ? undefined : next()));
  app.get('/healthz', (_req, res) => void res.type('text/plain').send('ok'));
  app.get('/readyz', (_req, res) => {
    isReady().then(
      (ready) =>
        void res
          .status(ready ? 200 : 503)
          .type('text/plain')
          .send(ready ? 'ready' : 'not ready'),
      () => void res.status(503).type('text/plain').send('not ready'),
    );
  });
  app.use(withNonce, securityHeaders(env.ORIGIN, vite !== undefined), logRequests(logger));
  app.use(refuseOddities, compression());
  if (theme)
    app.get('/thema.css', (_req, res) => {
      res.set('Cache-Control', 'public, max-age=31536000, immutable').type('text/css').send(theme.css);
    });
  if (vite) app.use(vite.middlewares);
  else {
    const client = path.join(env.APP_ROOT, 'build/client');
    app.use('/assets', express.static(path.join(client, 'assets'), { immutable: true, maxAge: '1y' }));
    app.use(express.static(client, { maxAge: '1h', index: false }));
  }
  app.use(limitBodies(BODY_LIMIT), refuseForeignWrites(ownOrigin(env.ORIGIN)));
  const operator = {
    name: env.OPERATOR_NAME,
    email: env.OPERATOR_EMAIL,
    statement: env.ACCESSIBILITY_STATEMENT,
  };
  app.all('*', (req, res, next) => {
    let arrivedAt: number | undefined;
    req.once('end', () => (arrivedAt = performance.now()));
    res.set('Cache-Control', 'no-store');
    const getLoadContext = () => ({
      services,
      nonce: res.locals.nonce as string,
      ip: req.ip ?? '',
      operator,
      // asked when a change opens: by then the body has been read to its end
      get receivedAt() {
        return arrivedAt ?? performance.now();
      },
    });
    return createRequestHandler({ build, mode: env.NODE_ENV, getLoadContext })(req, res, next);
  });
  app.use(answerFaults(services));
  return app;
}

/** What goes wrong outside Remix: said in a word, without the stack that Express would print and log. */
const answerFaults =
  ({ reportError }: Services): ErrorRequestHandler =>
  (error: { status?: number }, req, res, _next) => {
    const { status = 500 } = error;
    if (status >= 500) reportError(error, 'http');
    if (res.headersSent) return void req.socket.destroy();
    res
      .status(status)
      .type('text/plain')
      .send(status < 500 ? 'Bad request' : 'Something went wrong');
  };

/** One line per request: no path parameters (some are secrets), no query, no address, no names. */
function logRequests(logger: Logger): express.RequestHandler {
  return (req, res, next) => {
    const start = performance.now();
    res.once('finish', () => {
      const first = /^\/[a-z-]*(?=\/|$)/.exec(req.path)?.[0] ?? '/?';
      const ms = Math.round(performance.now() - start);
      logger.info({ method: req.method, path: first, status: res.statusCode, ms }, 'request');
    });
    next();
  };
}

type Upgrade = (req: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** The one upgrade dispatcher: what a path begins with has its taker, or the connection ends. */
export const upgradeDispatcher =
  (
    takers: Readonly<Record<string, Upgrade | 'listens itself'>>,
    isVite: (req: IncomingMessage) => boolean,
  ): Upgrade =>
  (req, socket, head) => {
    socket.on('error', () => socket.destroy()); // without a listener a reset ends the process
    // no URL is parsed here: one that can't be would end the process
    const taker = Object.entries(takers).find(([start]) => req.url?.startsWith(start))?.[1];
    if (taker === 'listens itself' || isVite(req)) return;
    if (taker) return taker(req, socket, head);
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  };
