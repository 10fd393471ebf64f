import { describe, expect, test } from 'vitest';
import { catalogues } from '~/i18n/catalogues';
import { accessibility as accessibilityEn } from '~/i18n/en/accessibility';
import { glossary as glossaryEn } from '~/i18n/en/glossary';
import { help as helpEn } from '~/i18n/en/help';
import { privacy as privacyEn } from '~/i18n/en/privacy';
import { accessibility } from '~/i18n/nl/accessibility';
import { glossary } from '~/i18n/nl/glossary';
import { help } from '~/i18n/nl/help';
import { privacy } from '~/i18n/nl/privacy';

const LONGEST = 24;

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};
const READ = {
  nl: textsIn([help, privacy, accessibility, glossary, catalogues.nl.pages]),
  en: textsIn([helpEn, privacyEn, accessibilityEn, glossaryEn, catalogues.en.pages]),
};

test('the long Dutch texts keep to short sentences', () => {
  const sentences = READ.nl.flatMap((text) => text.split(/(?<=[.?!:;])\s+/));
  expect(sentences.length).toBeGreaterThan(300);
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > LONGEST)).toEqual([]);
});

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  test('what help quotes from the screen stands on it', () => {
    const onScreen = new Set(textsIn(catalogues[locale]));
    const quoted = READ[locale].flatMap((text) => [...text.matchAll(/“([^”]+)”/g)].map((m) => m[1]!));
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => !onScreen.has(words))).toEqual([]);
  });

  test('every text says something, once', () => {
    expect(READ[locale].filter((text) => text.trim() !== text || text === '')).toEqual([]);
    const terms = Object.values(locale === 'nl' ? glossary : glossaryEn).map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
  });
});
