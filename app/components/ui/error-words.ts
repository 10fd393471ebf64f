import { isRouteErrorResponse } from '@remix-run/react';
import type { Catalogue } from '~/i18n/catalogue';

/** What an error is to the reader; everything unknown is a fault of ours. */
export function errorWords({ errors, session }: Catalogue, error: unknown): { title: string; body: string } {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 401) return { title: session.signIn.title, body: session.warning.over };
  if (status === 403) return errors.forbidden;
  return status === 404 ? errors.notFound : errors.fault;
}
