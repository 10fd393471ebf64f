import type { StageId } from '~/domain/procedures/course';
import type { TermId } from '~/i18n/glossary';

/** The law's words that a reader meets in each stage. */
export const COURSE_WORDS: Readonly<Record<StageId, readonly TermId[]>> = {
  preparation: ['verwervingsstrategie', 'marktconsultatie', 'aankondiging'],
  preselection: ['preselectie', 'nota-van-inlichtingen', 'aanmelding'],
  dialogue_1: ['dialoogronde', 'perceel', 'selectiedocument'],
  consortia: ['samenwerkingsverband', 'penvoerder', 'trechtering'],
  dialogue_2: ['integraliteitseis', 'gunningscriterium', 'reele-prijs'],
  tender: ['inschrijving', 'uiterste-moment', 'kluis'],
  award: ['gunningsbeslissing', 'opschortende-termijn', 'kort-geding'],
  execution: ['onderaannemer'],
};
