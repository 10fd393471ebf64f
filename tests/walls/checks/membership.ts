import { readAs } from '#db/client';
import { expectedAudiences, keysOf } from '../support/audiences';
import type { Walls } from '../support/walls';
import { personas } from '../support/world';

type Member = { audience: string; person_id: string; recipient: boolean };

const line = ({ audience, person_id, recipient }: Member) =>
  `${audience} ${person_id} ${recipient ? 'party' : 'reader'}`;

/** Differences between `portal.audience_member` and who should be where. */
export async function memberViolations({ db, world }: Walls): Promise<string[]> {
  const expected = expectedAudiences(world).flatMap(({ key, parties, readers }) => [
    ...parties.map((name) => ({ audience: key as string, name, recipient: true })),
    ...readers.map((name) => ({ audience: key as string, name, recipient: false })),
  ]);
  const idOf = new Map(personas(world).map(({ name, id }) => [name, id!]));
  const wanted = new Set(expected.map((m) => line({ ...m, person_id: idOf.get(m.name)! })));
  const people = Object.values(world.people).map(({ id }) => id);
  const rows = await db.superuser<Member[]>`
    select audience, person_id, bool_or(recipient) as recipient from portal.audience_member
     where person_id = any(${people}) group by 1, 2`;
  const found = new Set(rows.map(line));
  return [
    ...[...wanted].filter((m) => !found.has(m)).map((m) => `missing from audience_member: ${m}`),
    ...[...found].filter((m) => !wanted.has(m)).map((m) => `too much in audience_member: ${m}`),
  ];
}

/** Differences between what `portal.my_audiences()` tells each person and what it should. */
export async function ownAudienceViolations({ db, world }: Walls): Promise<string[]> {
  const all = await Promise.all(
    personas(world).map(async ({ name, id }) => {
      const told = await readAs(db.database, id, async (tx) => {
        const [row] = await tx.sql<{ keys: string[] }[]>`select portal.my_audiences() as keys`;
        return [...row!.keys].sort();
      });
      const due = keysOf(world, name);
      return told.join() === due.join() ? [] : [`${name} is told ${told.join()} instead of ${due.join()}`];
    }),
  );
  return all.flat();
}
