import '@fontsource-variable/atkinson-hyperlegible-next';
import '@utrecht/component-library-css/dist/index.css';
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/states.css';
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
import { LiveProvider } from '~/components/live/live';
import { chooseLocale } from '~/i18n/locale';
import { pageTitle } from '~/i18n/page-title';
import { LocaleContext } from '~/i18n/use-text';
import { NonceContext } from './nonce';
import { optionalSession } from './session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { request } = args;
  const session = await optionalSession(args);
  const locale = chooseLocale(request.headers.get('cookie'), request.headers.get('accept-language'));
  const headers = session.setCookie ? { 'Set-Cookie': session.setCookie } : undefined;
  if (!session.me) return data({ locale, me: null });
  const { personId, name, expiresAt } = session.me;
  const endsIn = Date.parse(expiresAt) - Date.now();
  return data({ locale, me: { personId, name, expiresAt, endsIn } }, { headers });
}

export const meta = pageTitle((text, _, error) => (error ? errorWords(text, error).title : null));

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const locale = useRouteLoaderData<typeof loader>('root')?.locale ?? 'nl';
  return (
    <html lang={locale} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body className="voorbeeld-theme utrecht-document utrecht-root">
        <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
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
