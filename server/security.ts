import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** A fresh nonce per response: the only inline scripts that run are ours. */
export function withNonce(_req: Request, res: Response, next: NextFunction): void {
  res.locals.nonce = randomBytes(16).toString('base64');
  next();
}

/** The security headers. `origin` over TLS adds HSTS; in development Vite needs its own inline styles and socket. */
export function securityHeaders(origin: string | undefined, development: boolean) {
  const tls = origin?.startsWith('https:') ?? false;
  const nonce = (_req: unknown, res: unknown) => `'nonce-${(res as Response).locals.nonce}'`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'", nonce],
        'style-src': development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'", ...(origin ? [origin.replace(/^http/, 'ws')] : ['ws:'])],
        'font-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        ...(tls && { 'upgrade-insecure-requests': [] }),
      },
    },
    strictTransportSecurity: tls && { maxAge: 365 * 24 * 3600, includeSubDomains: true },
    referrerPolicy: { policy: 'same-origin' }, // with no-referrer browsers send `Origin: null` on forms
    xFrameOptions: { action: 'deny' },
  });
}

/** Is a page of ours asking? `configured` is ORIGIN; without it, the host that was asked. */
export const ownOrigin =
  (configured: string | undefined) =>
  (origin: string | undefined, host: string | undefined): boolean => {
    if (!origin || !URL.canParse(origin)) return false;
    const asked = new URL(origin);
    return configured ? asked.origin === new URL(configured).origin : asked.host === host;
  };

type IsOwn = ReturnType<typeof ownOrigin>;

const FORM = 'application/x-www-form-urlencoded';

/** Refuses what no page of ours sends, and what could not even become a Request: odd methods, hosts and bodies. */
export function refuseOddities(req: Request, res: Response, next: NextFunction): void {
  const refuse = (status: number, text: string) => void res.status(status).type('text/plain').send(text);
  if (!['GET', 'HEAD', 'POST'].includes(req.method)) return refuse(405, 'Refused: this method is not used.');
  if (!URL.canParse(`http://${req.headers.host}`)) return refuse(400, 'Refused: no valid host.');
  const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (req.method === 'POST' && type !== FORM) return refuse(415, 'Refused: not a form of this portal.');
  next();
}

/** Writes come from pages of ours only, whatever the cookie says. */
export const refuseForeignWrites = (isOwn: IsOwn) => (req: Request, res: Response, next: NextFunction) => {
  if (req.method === 'GET' || req.method === 'HEAD' || isOwn(req.headers.origin, req.headers.host))
    return next();
  res.status(403).type('text/plain').send('Refused: this form was not sent from a page of this portal.');
};

/** Refuses bodies above `limit` bytes, and bodies of unknown length, before a byte of them is read. */
export const limitBodies = (limit: number) => (req: Request, res: Response, next: NextFunction) => {
  const refuse = (status: number, text: string) => {
    res.set('Connection', 'close').status(status).type('text/plain').send(text);
  };
  if (req.headers['transfer-encoding'] !== undefined) return refuse(411, 'Refused: a length is required.');
  if (Number(req.headers['content-length'] ?? 0) > limit)
    return refuse(413, 'Refused: too large. / Te groot.');
  next();
};
