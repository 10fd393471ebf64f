import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { optionalSession } from '~/session.server';

export const loader = () => redirect('/account');

/** Every request extends a session that is in its second half; this one only says so. Null: it has ended. */
export async function action(args: ActionFunctionArgs) {
  const { me } = await optionalSession(args);
  return { expiresAt: me?.expiresAt ?? null };
}
