import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { loadCatalogue } from './i18n/load-catalogue';
import { LOCALES } from './i18n/locale';

const { lang } = document.documentElement;
// a page that failed before the reader's language was known speaks them all
const spoken = document.querySelector('[data-speaks=all]') ? LOCALES : LOCALES.filter((one) => one === lang);

void Promise.all(spoken.map(loadCatalogue)).then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  }),
);
