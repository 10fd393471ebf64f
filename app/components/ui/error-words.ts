import { isRouteErrorResponse } from '@remix-run/react';
import type { Catalogue } from '~/i18n/catalogue';

type Kind = 'signed_out' | 'forbidden' | 'not_found' | 'no_connection' | 'fault';

/** What an error is to the reader; everything unknown is a fault of ours. */
export function errorKind(error: unknown): Kind {
  if (unreached(error)) return 'no_connection';
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 401) return 'signed_out';
  if (status === 403) return 'forbidden';
  return status === 404 ? 'not_found' : 'fault';
}

/** `fetch` fails with a TypeError when nobody answers; its words differ per browser. */
const unreached = (error: unknown): boolean =>
  typeof window !== 'undefined' &&
  error instanceof TypeError &&
  /fetch|network|load failed/i.test(error.message);

/** The kind of error in words. */
export function errorWords({ errors, session }: Catalogue, error: unknown): { title: string; body: string } {
  switch (errorKind(error)) {
    case 'signed_out':
      return { title: session.signIn.title, body: session.warning.over };
    case 'forbidden':
      return errors.forbidden;
    case 'not_found':
      return errors.notFound;
    case 'no_connection':
      return errors.noConnection;
    case 'fault':
      return errors.fault;
  }
}
