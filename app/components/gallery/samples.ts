import type { ProcedureContext } from '~/components/procedures/use-procedure';
import type { Result } from '~/components/ui/field';
import { toInstant } from '~/domain/instant';
import type { Role } from '~/domain/people/role';
import { courseOf } from '~/domain/procedures/course';
import type { RefusalCode, RefusalParams } from '~/domain/refusal';

/** The gallery's clock stands still. */
export const NOW = toInstant('2026-12-30T09:00:00.000000Z');
export const SOON = toInstant('2027-01-11T11:00:00.000000Z');
/** So long ago (minutes) on the gallery's clock. */
export const ago = (minutes: number) =>
  toInstant(new Date(Date.parse(NOW) - minutes * 60_000).toISOString().replace('Z', '000Z'));
export const [HOUR, DAY] = [60, 24 * 60];

/** No procedure of the portal: nothing can be opened or changed under it. */
export const PROCEDURE_ID = '00000000-0000-4000-8000-000000000001';
/** An id of something in it. */
export const idOf = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

export const LONG_TITLE =
  'Jeugdhulp met verblijf in de regio Voorbeeld: gezinshuizen, kleinschalige groepen en begeleiding naar zelfstandig wonen voor de jaren 2028 tot en met 2035';
export const PARTY = 'Zorgverband De Linde';
export const TEXT =
  'In het selectiedocument staat dat een gezinshuis ten hoogste vier plaatsen heeft. Mag een vijfde plaats tijdelijk worden gebruikt voor een broer of zus van een kind dat er al woont?';
export const ANSWER =
  'Ja, voor ten hoogste zes maanden. Meld het vooraf bij de gemeente van het kind en leg vast waarom het in het belang van beide kinderen is.';

export const LOTS = [
  { id: idOf(11), number: 1, name: 'Gezinshuizen' },
  { id: idOf(12), number: 2, name: 'Kleinschalig verblijf' },
  { id: idOf(13), number: 3, name: 'Begeleiding naar zelfstandig wonen' },
] as const;

/** A procedure's context as a reader with these roles has it. */
export const contextOf = (
  roles: readonly Role[],
  { title = 'Jeugdhulp met verblijf', example = true, cutOff = true } = {},
): ProcedureContext => ({
  procedure: {
    ...{ id: PROCEDURE_ID, title, example, buyerName: 'Regio Voorbeeld', phase: 'preselection_enquiry' },
    ...{ template: 'dialooggericht-sas', templateVersion: 1, questionCutOffAt: cutOff ? SOON : null },
  },
  ...{ lots: LOTS, roles, cursor: null },
  may: {
    'question.ask': roles.includes('participant'),
    'question.rectify': roles.includes('tender_lead'),
    'question.release': roles.includes('tender_lead'),
  },
});

export const LEAD = contextOf(['tender_lead', 'moderator']);
export const PARTICIPANT = contextOf(['participant']);

/** The course as it stands in a phase. */
export const courseIn = (phase: string) =>
  courseOf({ template: 'dialooggericht-sas', templateVersion: 1, phase });

/** A form that came back with these fields to be filled in. */
export const refused = (...fields: readonly string[]): Result => ({
  refusal: { code: 'invalid', params: {} },
  problems: fields.map((field) => ({ field, code: 'required' })),
  values: {},
});

/** A form that came back with a "no" as a whole. */
export const notPossible = (
  code: RefusalCode,
  values: Readonly<Record<string, string>> = {},
  params: RefusalParams = {},
): Result => ({ refusal: { code, params }, problems: [], values });
