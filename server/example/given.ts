import type { Database } from '#db/client';
import { credentials } from '#db/schema/auth';
import { storeUpdates } from '#db/queries/document-log';
import type { Room } from '~/domain/documents/room';
import { toInstant, type Instant } from '~/domain/instant';
import type { ProcedureRole } from '~/domain/people/role';
import type { Ctx } from '~/services/context.server';
import { createDocument } from '~/services/documents/create-document.server';
import { admitConsortium } from '~/services/setup/admit-consortium.server';
import { assignRole } from '~/services/setup/assign-role.server';
import { registerOrganisation, type NewOrganisation } from '~/services/setup/register-organisation.server';
import { registerPerson } from '~/services/setup/register-person.server';
import { startProcedure, type StartedProcedure } from '~/services/setup/start-procedure.server';
import { written } from './written';

export type Organisation = { readonly id: string; readonly name: string };
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: Organisation;
};
export type Consortium = { readonly id: string; readonly name: string; readonly people: readonly Person[] };

let counter = 0;
const next = (): number => ++counter;

const PHASE = { template: 'dialooggericht-sas', templateVersion: 1, phase: 'preselection_enquiry' };

/**
 * Builders for tests, benchmarks and the example: say what the story is about, the rest is filled in.
 * Everything goes through the services, so that the ledger is whole. `passwordHash` lets people sign in.
 */
export function given(database: Database, passwordHash = 'no password') {
  const ctx = (person?: Person): Ctx => {
    return { database, personId: person?.id ?? null, receivedAt: performance.now() };
  };

  async function organisation(input: Partial<NewOrganisation> = {}): Promise<Organisation> {
    const n = next();
    const name = input.name ?? `Zorgaanbieder ${n}`;
    const kind = input.kind ?? 'operator';
    const kvkNumber = input.kvkNumber ?? (kind === 'operator' ? String(10_000_000 + n) : null);
    const { id } = await registerOrganisation(ctx(), { kind, name, kvkNumber });
    return { id, name };
  }

  async function person(
    input: { name?: string; email?: string; of?: Organisation; role?: 'administrator' | 'member' } = {},
  ): Promise<Person> {
    const n = next();
    const id = crypto.randomUUID();
    const of = input.of ?? (await organisation());
    const name = input.name ?? `Persoon ${n}`;
    const email = (input.email ?? `persoon-${n}@voorbeeld.test`).toLowerCase();
    await registerPerson(ctx(), { id, name, organisationId: of.id, role: input.role ?? 'administrator' });
    await database.auth.insert(credentials).values({ personId: id, email, name, passwordHash });
    return { id, name, email, organisation: of };
  }

  const procedure = (
    input: {
      title?: string;
      summary?: string;
      cutOff?: Instant;
      lots?: string[];
      example?: boolean;
      phase?: string;
    } = {},
  ) =>
    startProcedure(ctx(), {
      ...PHASE,
      ...(input.phase !== undefined && { phase: input.phase }),
      title: input.title ?? `Procedure ${next()}`,
      summary: input.summary ?? 'Een procedure.',
      buyerName: 'Gemeente Haarlem (voorbeeld)',
      questionCutOffAt: input.cutOff ?? null,
      example: input.example ?? false,
      lots: input.lots ?? ['Centrum', 'Noord'],
    });

  async function role(at: { readonly id: string }, name: ProcedureRole, who?: Person): Promise<Person> {
    const holder =
      who ?? (await person({ of: await organisation({ kind: 'buyer', name: 'Gemeente (voorbeeld)' }) }));
    const { id: personId, name: personName, organisation: of } = holder;
    await assignRole(ctx(), at.id, { personId, personName, organisationName: of.name, role: name });
    return holder;
  }

  async function consortium(
    at: StartedProcedure,
    input: {
      name?: string;
      members?: readonly Organisation[];
      people?: readonly Person[];
      lots?: readonly number[];
    } = {},
  ): Promise<Consortium> {
    const people = input.people ?? [await person()];
    const members = input.members ?? [
      ...new Map(people.map((p) => [p.organisation.id, p.organisation])).values(),
    ];
    const name = input.name ?? `Verband ${next()}`;
    const rows = members.map((m, i) => {
      const duty: 'group_lead' | 'group_member' = i === 0 ? 'group_lead' : 'group_member';
      return { organisationId: m.id, organisationName: m.name, role: duty };
    });
    const seats = people.map((p, i) => {
      return { personId: p.id, personName: p.name, organisationName: p.organisation.name, lead: i === 0 };
    });
    const [firstMember, ...otherMembers] = rows;
    const [firstSeat, ...otherSeats] = seats;
    const { id } = await admitConsortium(ctx(), at.id, {
      name,
      members: [firstMember!, ...otherMembers],
      people: [firstSeat!, ...otherSeats],
      lotIds: at.lots.filter((lot) => input.lots?.includes(lot.number) ?? true).map((lot) => lot.id),
    });
    return { id, name, people };
  }

  /** A document in a room, by somebody who may make it there; `text`: paragraphs that they write in it. */
  async function document(
    by: Person,
    at: { readonly id: string },
    input: {
      room?: Room;
      title?: string;
      lotId?: string;
      consortiumId?: string;
      text?: readonly string[];
    } = {},
  ): Promise<{ readonly id: string; readonly title: string }> {
    const { room = 'consortium', lotId = null, consortiumId = null, text } = input;
    const title = input.title ?? `Document ${next()}`;
    const fields = { id: crypto.randomUUID(), room, title, lotId, consortiumId };
    const { documentId: id } = await createDocument(ctx(by), at.id, fields);
    if (text) await write(by, id, text);
    return { id, title };
  }

  /** Paragraphs that somebody adds to a document, stored as the editor's are. Throws if it was not to be. */
  async function write(by: Person, documentId: string, text: readonly string[]): Promise<void> {
    const [refused] = await storeUpdates(database, [{ documentId, personId: by.id, ...written(text) }]);
    if (refused) throw new Error(`${by.name} could not write: ${refused}`);
  }

  /** Noon in the Netherlands (winter time), some days from now by the database's clock. */
  async function daysFromNow(days: number): Promise<Instant> {
    const [row] = await database.sql<
      { day: string }[]
    >`select to_char(now() + make_interval(days => ${days}), 'YYYY-MM-DD') as day`;
    return toInstant(`${row!.day}T11:00:00.000000Z`);
  }

  return { ctx, organisation, person, procedure, role, consortium, document, write, daysFromNow };
}
