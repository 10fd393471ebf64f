/**
 * Who may know a thing: one value, stored as one canonical text key on every readable row.
 * `asker` is a party by its question: moderators write to it without learning who it is.
 * Membership is defined once, by the database view `portal.audience_member`; nothing here re-derives it.
 */
export const SCOPED_KINDS = [
  'participants', // everyone of every participant of a procedure
  'lot', // participants interested in a lot
  'consortium', // one consortium's own room
  'party', // one consortium with the buyer's dialogue team
  'organisation',
  'team', // the buyer's tender team
  'moderators',
  'evaluators',
  'council', // a council body, an organisation of its own
  'auditors',
  'person',
  'asker',
] as const;

type ScopedKind = (typeof SCOPED_KINDS)[number];

export type Audience =
  | { readonly kind: 'public' }
  | { readonly kind: 'operators' }
  | { readonly kind: ScopedKind; readonly id: string };

export type AudienceKind = Audience['kind'];

/** The canonical key: `public`, `operators`, or `<kind>:<uuid in lower case>`. */
export type AudienceKey = 'public' | 'operators' | `${ScopedKind}:${string}`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Audience to key. Refuses (RangeError) an id that is not a UUID in lower case. */
export function audienceKey(audience: Audience): AudienceKey {
  if (audience.kind === 'public' || audience.kind === 'operators') return audience.kind;
  if (!UUID.test(audience.id)) throw new RangeError(`not a canonical id: ${audience.id}`);
  return `${audience.kind}:${audience.id}`;
}

/** Key to audience; null for anything that `audienceKey` would not write. */
export function parseAudience(key: string): Audience | null {
  if (key === 'public' || key === 'operators') return { kind: key };
  const colon = key.indexOf(':');
  const kind = SCOPED_KINDS.find((k) => k === key.slice(0, colon));
  const id = key.slice(colon + 1);
  return kind && UUID.test(id) ? { kind, id } : null;
}

/** Shorthand: `audience('team', procedureId)`. */
export const audience = (kind: ScopedKind, id: string): AudienceKey => audienceKey({ kind, id });
