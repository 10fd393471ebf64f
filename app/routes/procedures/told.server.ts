import { catalogues } from '~/i18n/catalogues';

const { happenings, happenedTo } = catalogues.nl.overview;

/** The events that have words; others are left out of what happened. */
export const TOLD = [...Object.keys(happenings), ...Object.keys(happenedTo)];
