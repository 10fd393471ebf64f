import { audience, type AudienceKey, type AudienceKind } from '~/domain/audiences/audience';
import { PLATFORM } from '~/services/ledger/change.server';
import type { PersonaName, World } from './world';

/** Who is in an audience: `parties` get what is released to it, `readers` may read along. Nobody else is in it. */
export type Expected = {
  readonly kind: AudienceKind;
  readonly key: AudienceKey;
  readonly parties: readonly PersonaName[];
  readonly readers: readonly PersonaName[];
};

type Row = readonly [key: string, parties: string, readers?: string];

const SIGNED_IN =
  'anna aart arie bram cora outsider lead teammate moderator evaluator councillor auditor secondLead secondAuditor';
const ROLES = 'lead teammate moderator evaluator councillor auditor';
const SECOND_ROLES = 'secondLead secondAuditor';

/**
 * Every audience of the world with everyone in it, written out: the definition in SQL is tested against this,
 * so nothing here may be derived from it. `satisfies` makes a new kind of audience fail to compile.
 */
const table = ({ first, second, organisations: o, people: p, consortia: c, questions: q }: World) =>
  ({
    public: [['public', '', SIGNED_IN]],
    operators: [['operators', 'anna aart arie bram cora outsider']],
    participants: [
      [first.id, 'anna arie bram', ROLES],
      [second.id, 'cora', SECOND_ROLES],
    ],
    lot: [
      [first.lots[0]!.id, 'anna arie', ROLES],
      [first.lots[1]!.id, 'bram', ROLES],
      [second.lots[0]!.id, 'cora', SECOND_ROLES],
      [second.lots[1]!.id, '', SECOND_ROLES],
    ],
    consortium: [
      [c.a.id, 'anna arie'],
      [c.b.id, 'bram'],
      [c.c.id, 'cora'],
    ],
    party: [
      [c.a.id, 'anna arie', 'lead moderator'],
      [c.b.id, 'bram', 'lead moderator'],
      [c.c.id, 'cora', 'secondLead'],
    ],
    organisation: [
      [o.alfa.id, 'anna aart'],
      [o.akker.id, 'arie'],
      [o.beta.id, 'bram'],
      [o.gamma.id, 'cora'],
      [o.delta.id, 'outsider'],
      [o.city.id, 'lead teammate moderator evaluator secondLead'],
      [o.council.id, 'councillor'],
      [o.oversight.id, 'auditor secondAuditor'],
    ],
    team: [
      [first.id, 'lead teammate moderator', 'auditor'],
      [second.id, 'secondLead', 'secondAuditor'],
    ],
    moderators: [
      [first.id, 'lead moderator', 'auditor'],
      [second.id, 'secondLead', 'secondAuditor'],
    ],
    evaluators: [
      [first.id, 'evaluator', 'auditor'],
      [second.id, '', 'secondAuditor'],
    ],
    council: [
      [o.council.id, 'councillor'],
      [o.city.id, ''],
      [o.alfa.id, ''],
    ],
    auditors: [
      [first.id, 'auditor'],
      [second.id, 'secondAuditor'],
      [PLATFORM, ''],
    ],
    person: Object.entries(p).map(([name, { id }]) => [id, name] as const),
    asker: [
      [q.byAnna, 'anna arie'],
      [q.byCora, 'cora'],
    ],
  }) satisfies Record<AudienceKind, readonly Row[]>;

const names = (text = '') => text.split(' ').filter(Boolean) as PersonaName[];

export function expectedAudiences(world: World): readonly Expected[] {
  return Object.entries(table(world) as Record<AudienceKind, readonly Row[]>).flatMap(([name, rows]) => {
    const kind = name as AudienceKind;
    return rows.map(([id, parties, readers]): Expected => {
      const key = kind === 'public' || kind === 'operators' ? kind : audience(kind, id);
      return { kind, key, parties: names(parties), readers: names(readers) };
    });
  });
}

/** The keys that one persona reads: what is public needs no signing in. */
export const keysOf = (world: World, name: PersonaName): readonly AudienceKey[] =>
  expectedAudiences(world)
    .filter(({ kind, parties, readers }) => kind === 'public' || [...parties, ...readers].includes(name))
    .map(({ key }) => key)
    .sort();

/** Keys that nobody is in, well-formed and not. */
export const STRANGE_KEYS = [
  `consortium:${PLATFORM}`,
  `person:${PLATFORM}`,
  'team:',
  'person:',
  '',
  'everyone',
  'PUBLIC',
  'public ',
] as const;
