import { forEach, type Pages } from './station';

/** The pages of a procedure about its course, its people and its parties. */
export const PROCEDURE_PAGES = {
  'routes/procedures/overview': ({ visitors, example: { home }, long, bare }) => [
    ...forEach([visitors.lead], `${home}/overzicht`),
    { as: visitors.lead, path: `${bare}/overzicht`, refused: { field: 'reason' } },
    ...forEach([visitors.anna, visitors.auditor, visitors.council, visitors.evaluator], `${home}/overzicht`),
    ...forEach([visitors.novice], `${bare}/overzicht`),
    ...forEach([visitors.lead, visitors.long], `${long.home}/overzicht`),
  ],
  'routes/people/people': ({ visitors: { lead, anna, long: reader }, example: { home }, long }) => [
    { as: lead, path: `${home}/mensen`, refused: { field: 'email' } },
    { as: anna, path: `${home}/mensen`, refused: { field: 'email' } },
    ...forEach([reader], `${long.home}/mensen`),
  ],
  'routes/registration/consortium': ({
    visitors: { anna, arend, esra, long: reader },
    example: { home },
    long,
  }) => [
    { as: anna, path: `${home}/verband`, refused: { field: 'kvkNumber' } },
    ...forEach([arend, esra], `${home}/verband`),
    ...forEach([reader], `${long.home}/verband`),
  ],
  'routes/registration/participants': ({ visitors: { lead, auditor }, example: { home }, long, bare }) => [
    ...forEach([lead, auditor], `${home}/deelnemers`),
    ...forEach([lead], `${bare}/deelnemers`),
    ...forEach([lead], `${long.home}/deelnemers`),
  ],
} satisfies Pages;
