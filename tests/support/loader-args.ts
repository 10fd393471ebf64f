import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Database } from '#db/client';

/** What a route's loader gets for a person who is signed in, without a server around it. */
export function loaderArgs(
  database: Database,
  person: { readonly id: string; readonly name: string },
  params: Readonly<Record<string, string>>,
  search = '',
): LoaderFunctionArgs {
  const reportError = (error: unknown) => {
    throw error;
  };
  const services = {
    database,
    origin: 'http://portal.test',
    secureCookies: false,
    secretKey: '',
    reportError,
  };
  const me = { personId: person.id, name: person.name };
  return {
    request: new Request(`http://portal.test/${search}`),
    params,
    context: {
      services,
      session: Promise.resolve({ me, setCookie: null }),
      receivedAt: 0,
      nonce: '',
      ip: '',
    },
  } as unknown as LoaderFunctionArgs;
}
