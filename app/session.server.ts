import { redirect, type AppLoadContext } from '@remix-run/node';
import type { Ctx } from './services/context.server';
import { createSessions, type SignedIn } from './services/sessions/lucia.server';
import { signInPath } from './services/sessions/return-path';
import type { Caller } from './services/sessions/sign-in.server';

type Args = { readonly request: Request; readonly context: AppLoadContext };

/** Who asks, if anyone; `setCookie` when the session was extended. Read once for all loaders of a request. */
export async function optionalSession({ request, context }: Args) {
  const { services } = context;
  context.session ??= createSessions(services).read(request.headers.get('cookie'));
  const { me, setCookie } = await context.session;
  const ctx: Ctx = {
    ...{ database: services.database, personId: me?.personId ?? null },
    // asked when a change opens: only then has the body arrived whole
    get receivedAt() {
      return context.receivedAt;
    },
  };
  return { ctx, me, setCookie };
}

/** Who asks. Without a session: a page sends to sign-in and comes back after it, anything else is a 401. */
export async function requireSession(args: Args): Promise<{ ctx: Ctx; me: SignedIn }> {
  const { ctx, me } = await optionalSession(args);
  if (me) return { ctx, me };
  if (args.request.method === 'GET') throw redirect(signInPath(args.request.url));
  throw new Response('sign_in_required', { status: 401 });
}

/** What services learn of the browser. */
export const callerOf = ({ request, context }: Args): Caller => ({
  cookie: request.headers.get('cookie'),
  userAgent: request.headers.get('user-agent') ?? '',
  ip: context.ip,
});
