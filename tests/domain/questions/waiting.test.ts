import { expect, test } from 'vitest';
import { waiting } from '~/components/questions/waiting';
import { instantOf } from '~/domain/instant';
import { catalogues } from '~/i18n/catalogues';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (minutes: number) => instantOf(new Date(now.getTime() - minutes * 60_000));

test.each([
  [0, 'net binnen'],
  [0.9, 'net binnen'],
  [-3, 'net binnen'], // the database's clock is a little ahead
  [1, 'wacht 1 min'],
  [59, 'wacht 59 min'],
  [60, 'wacht 1 uur'],
  [1439, 'wacht 23 uur'],
  [1440, 'wacht 1 dag'],
  [20_000, 'wacht 13 dagen'],
])('who came %d minutes ago: %s', (minutes, words) => {
  expect(waiting(catalogues.nl, ago(minutes), instantOf(now))).toBe(words);
});

test('in English too', () => {
  expect(waiting(catalogues.en, ago(60), instantOf(now))).toBe('waits 1 hour');
});
