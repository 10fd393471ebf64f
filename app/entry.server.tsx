import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { isRefusal } from '~/domain/refusal';
import { provide } from '~/i18n/catalogue';
import { catalogues } from '~/i18n/catalogues';
import { LOCALES } from '~/i18n/locale';
import { NonceContext } from './nonce';

const ABORT_MS = 10_000;

for (const locale of LOCALES) provide(locale, catalogues[locale]);

/** Renders a page with the response's nonce on its scripts. Crawlers get it whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, services }: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get('user-agent')) || remixContext.isSpaMode;
  return new Promise((resolve, reject) => {
    let shellSent = false;
    const send = () => {
      shellSent = true;
      const body = new PassThrough();
      headers.set('Content-Type', 'text/html; charset=utf-8');
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        ...(whole ? { onAllReady: send } : { onShellReady: send }),
        onShellError: reject,
        onError: (error) => {
          status = 500;
          if (shellSent) services.reportError(error, 'render');
        },
      },
    );
    setTimeout(abort, ABORT_MS + 1000).unref();
  });
}

/** Refusals, answers such as 405 and aborted requests are no faults; all else is reported without the request. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (!request.signal.aborted && !isRefusal(error) && !isRouteErrorResponse(error))
    context.services.reportError(error, 'page');
}
