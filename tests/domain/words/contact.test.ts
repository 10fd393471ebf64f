import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Contact, type Operator } from '~/components/pages/contact';
import { provide } from '~/i18n/catalogue';
import { catalogues } from '~/i18n/catalogues';

provide('nl', catalogues.nl);

const shown = (operator: Operator) => renderToStaticMarkup(createElement(Contact, { operator }));
const { contact } = catalogues.nl.pages;

test('names who runs the portal, and how to reach them', () => {
  const page = shown({ name: 'Gemeente Voorbeeld', email: 'portaal@voorbeeld.example' });
  expect(page).toContain('Dit portaal wordt beheerd door Gemeente Voorbeeld.');
  expect(page).toContain('href="mailto:portaal@voorbeeld.example"');
  expect(page).not.toContain(contact.missing);
});

test('says in plain sight that nobody has been named yet', () => {
  expect(shown({})).toContain(contact.missing);
  expect(shown({})).toContain(contact.meanwhile);
  expect(shown({})).not.toContain('mailto:');
});
