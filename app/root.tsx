import '@fontsource-variable/atkinson-hyperlegible-next';
import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import './styles/tokens.css';
import './styles/nl-design-system';
import './styles/base.css';
import './styles/frame.css';
import './styles/layout.css';
import './styles/states.css';
import './styles/procedure.css';
import './styles/course.css';
import './styles/questions.css';
import './styles/desk.css';
import './styles/editor.css';
import './styles/editor-tools.css';
import './styles/editor-writers.css';
import './styles/documents.css';
import './styles/pages.css';
import './styles/print.css';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { ErrorPage } from '~/components/ui/error-page';
import { errorWords } from '~/components/ui/error-words';
import { Frame } from '~/components/ui/frame';
import { usePaperMargins } from '~/components/ui/use-paper-margins';
import { LiveProvider } from '~/components/live/live';
import { chooseLocale } from '~/i18n/locale';
import { pageTitle } from '~/i18n/page-title';
import { LocaleContext } from '~/i18n/use-text';
import { useSpoken } from '~/i18n/use-spoken';
import { NonceContext } from './nonce';
import { optionalSession } from './session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { request } = args;
  const session = await optionalSession(args);
  const locale = chooseLocale(request.headers.get('cookie'), request.headers.get('accept-language'));
  const headers = session.setCookie ? { 'Set-Cookie': session.setCookie } : undefined;
  const themeHref = args.context.services.themeHref ?? null;
  if (!session.me) return data({ locale, themeHref, me: null });
  const { personId, name, expiresAt } = session.me;
  const endsIn = Date.parse(expiresAt) - Date.now();
  return data({ locale, themeHref, me: { personId, name, expiresAt, endsIn } }, { headers });
}

export const meta = pageTitle((text, _, error) => (error ? errorWords(text, error).title : null));

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const { locale: wanted = 'nl', themeHref = null } = useRouteLoaderData<typeof loader>('root') ?? {};
  const locale = useSpoken(wanted);
  return (
    <html lang={locale} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        {!themeHref && <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />}
        <Links />
        {themeHref && <link rel="stylesheet" href={themeHref} />}
      </head>
      <body>
        <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  usePaperMargins();
  const me = useRouteLoaderData<typeof loader>('root')?.me ?? null;
  return (
    <LiveProvider signedIn={me !== null} key={me?.personId ?? ''}>
      <Frame me={me}>
        <Outlet />
      </Frame>
    </LiveProvider>
  );
}

export function ErrorBoundary() {
  const me = useRouteLoaderData<typeof loader>('root')?.me ?? null;
  return (
    <Frame me={me}>
      <ErrorPage error={useRouteError()} />
    </Frame>
  );
}
