import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { LOCALE_COOKIE, LOCALES } from '~/i18n/locale';
import { returnPath } from '~/services/sessions/return-path';

const ChooseLanguage = z.object({ language: z.enum(LOCALES), to: z.string().max(2000).default('/') });

/** Remembers a language for a year and goes back to where the reader was. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const chosen = ChooseLanguage.safeParse(Object.fromEntries(form));
  if (!chosen.success) throw new Response('invalid', { status: 422 });
  const { language, to } = chosen.data;
  const secure = context.services.secureCookies ? '; Secure' : '';
  const cookie = `${LOCALE_COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`;
  return redirect(returnPath(to), { headers: { 'Set-Cookie': cookie } });
}

export const loader = () => redirect('/');
