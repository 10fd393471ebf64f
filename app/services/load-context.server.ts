import type { Database } from '#db/client';
import type { SessionReading } from './sessions/lucia.server';

/** What the server hands to every loader and action; routes have no other way to reach it. */
export type Services = {
  readonly database: Database;
  /** The portal's address as people see it, without a slash at the end. */
  readonly origin: string;
  /** Session cookies only over TLS; false on plain http (loopback). */
  readonly secureCookies: boolean;
  readonly secretKey: string;
  /** Where a municipality's own theme is served, if it has one. */
  readonly themeHref?: string;
  /** Records what went wrong, without personal content. */
  readonly reportError: (error: unknown, where: string) => void;
};

declare module '@remix-run/node' {
  interface AppLoadContext {
    readonly services: Services;
    /** The session of this request, once somebody asked for it. */
    session?: Promise<SessionReading>;
    /** `performance.now()` when the request had arrived whole. */
    readonly receivedAt: number;
    /** For the one inline script family that the Content-Security-Policy lets through. */
    readonly nonce: string;
    /** The caller's address, for limiting attempts. */
    readonly ip: string;
  }
}
