import { accessibility as accessibilityEn } from './en/accessibility';
import { help as helpEn } from './en/help';
import { privacy as privacyEn } from './en/privacy';
import type { Locale } from './locale';
import { accessibility } from './nl/accessibility';
import { help } from './nl/help';
import { privacy } from './nl/privacy';
import { useLocale } from './use-text';

const nl = { help, accessibility, privacy };

/** The long texts. Apart from the catalogue, which every page loads: only the pages that show them load these. */
const readings: Record<Locale, typeof nl> = {
  nl,
  en: { help: helpEn, accessibility: accessibilityEn, privacy: privacyEn },
};

/** The long texts in the page's language. */
export const useReading = (): typeof nl => readings[useLocale()];
