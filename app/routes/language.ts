import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { readForm } from '~/form.server';
import { LOCALE_COOKIE, LOCALES } from '~/i18n/locale';
import { returnPath } from '~/services/sessions/return-path';

const ChooseLanguage = z.object({ language: z.enum(LOCALES), to: z.string().max(2000).default('/') });

/** Remembers a language for a year and goes back to where the reader was. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { language, to } = readForm(ChooseLanguage, await request.formData());
  const secure = context.services.secureCookies ? '; Secure' : '';
  const cookie = `${LOCALE_COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`;
  return redirect(returnPath(to), { headers: { 'Set-Cookie': cookie } });
}

export const loader = () => redirect('/');
