import { z } from 'zod';
import { toInstant, type Instant } from '~/domain/instant';
import { idInput } from '~/form.server';

/** What the reader wants to see of a procedure's questions, as the address holds it. */
export type QuestionFilter = {
  /** Words to search for; '' for none. */
  readonly words: string;
  /** A lot's id; '' for what is about the whole procedure; null for all. */
  readonly lot: string | null;
  /** Only what was released since the reader's last visit. */
  readonly recent: boolean;
  /** Only what the reader's own party asked. */
  readonly own: boolean;
  /** Only numbers below this one: where a further page begins. */
  readonly before: number | null;
};

/** Longer searches are cut off: nobody types them, and they cost. */
const WORDS = 200;

/** An address is not a form that can be mended: what doesn't fit narrows nothing. */
const Filter = z.object({
  zoek: z
    .string()
    .transform((text) => text.replaceAll('\0', '').trim().slice(0, WORDS))
    .catch(''),
  perceel: z
    .union([z.literal('procedure').transform(() => ''), idInput])
    .nullable()
    .catch(null),
  nieuw: z.literal('ja').transform(Boolean).catch(false),
  eigen: z.literal('ja').transform(Boolean).catch(false),
  voor: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .nullable()
    .catch(null),
});

/** Reads the filter from a page's address. Refuses nothing. */
export function readFilter(url: string): QuestionFilter {
  const given = Object.fromEntries(new URL(url).searchParams);
  const { zoek, perceel, nieuw, eigen, voor } = Filter.parse({ perceel: null, voor: null, ...given });
  return { words: zoek, lot: perceel, recent: nieuw, own: eigen, before: voor };
}

/** Reads from a page's address before which instant its part of a list begins; null for the newest. */
export function readBefore(url: string): Instant | null {
  const wanted = new URL(url).searchParams.get('tot') ?? '';
  // PostgreSQL would fail on a thirteenth month
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(wanted) || Number.isNaN(Date.parse(wanted)))
    return null;
  return toInstant(wanted);
}
