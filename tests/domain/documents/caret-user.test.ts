import { expect, test } from 'vitest';
import { caretLabel, readCaretUser } from '~/components/documents/editor/caret-user';
import { editor } from '~/i18n/nl/editor';

const anna = { side: 'own', name: 'Anna A', colour: 3 };

test('takes who writes from the server, and nothing that it adds', () => {
  expect(readCaretUser({ ...anna, color: 'red', organisation: 'A' })).toEqual(anna);
  expect(readCaretUser({ ...anna, name: '  Anna A ' })).toEqual(anna);
});

test.each([
  null,
  undefined,
  'Anna',
  [],
  {},
  { name: 'Anna A' },
  { ...anna, side: 'admin' },
  { ...anna, name: '' },
  { ...anna, name: '   ' },
  { ...anna, name: 7 },
  { ...anna, name: 'A'.repeat(121) },
  { ...anna, colour: 8 },
  { ...anna, colour: -1 },
  { ...anna, colour: 1.5 },
  { ...anna, colour: '3' },
])('shows nothing of %j', (user) => {
  expect(readCaretUser(user)).toBeNull();
});

test('names the own side by name, and others by the side that they sit on', () => {
  const label = (side: 'own' | 'participant' | 'buyer') =>
    caretLabel({ side, name: 'Linde 42', colour: 0 }, editor.writers);
  expect([label('own'), label('participant'), label('buyer')]).toEqual([
    'Linde 42',
    'Deelnemer Linde 42',
    'Gemeente Linde 42',
  ]);
});
