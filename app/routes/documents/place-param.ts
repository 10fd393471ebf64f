import { toInstant, type Instant } from '~/domain/instant';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An instant from an address; null for anything that is none. */
export const instantParam = (value: string | null): Instant | null =>
  value !== null && INSTANT.test(value) && !Number.isNaN(Date.parse(value)) ? toInstant(value) : null;

/** A place in the list of documents, `<instant>,<id>`; null for anything else. */
export function placeParam(value: string | null): { createdAt: Instant; id: string } | null {
  const [at, id] = (value ?? '').split(',');
  const createdAt = instantParam(at ?? null);
  return createdAt && id && ID.test(id) ? { createdAt, id } : null;
}
