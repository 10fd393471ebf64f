import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { createSessions } from '~/services/sessions/lucia.server';

export const loader = () => redirect('/');

export async function action({ request, context }: ActionFunctionArgs) {
  const { setCookie } = await createSessions(context.services).end(request.headers.get('cookie'));
  // drafts must not wait for the next person at this computer, with or without scripts
  return redirect('/inloggen', { headers: { 'Set-Cookie': setCookie, 'Clear-Site-Data': '"storage"' } });
}
