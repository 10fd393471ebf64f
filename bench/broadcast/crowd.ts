import { cookiesFor } from '../cookies';
import type { Portal } from '#tests/support/portal';
import { given, type Person } from '#server/example/given';

const PARTY = 10;

/** One procedure with so many people in consortia of ten, and their lead; with the cookies of all. */
export async function givenCrowd({ database }: Portal, size: number) {
  const build = given(database);
  const procedure = await build.procedure();
  const lead = await build.role(procedure, 'tender_lead');
  const people: Person[] = [];
  for (let i = 0; i < size; i += PARTY) {
    const of = await build.organisation();
    const party = await Promise.all(
      Array.from({ length: Math.min(PARTY, size - i) }, () => build.person({ of })),
    );
    await build.consortium(procedure, { people: party });
    people.push(...party);
  }
  const cookies = await cookiesFor(
    database,
    people.map((person) => person.id),
  );
  const [leadCookie] = await cookiesFor(database, [lead.id]);
  return { build, procedure, lead, people, cookies, leadCookie: leadCookie! };
}
