import type { Database } from '#db/client';
import type { StartedProcedure } from '~/services/setup/start-procedure.server';
import { freezeDocument } from '~/services/documents/freeze-document.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { given, type Consortium, type Organisation, type Person } from '#tests/support/given';

/**
 * Two procedures with people of every kind. In the first: consortium a of two organisations (lot 1) and b of
 * one (lot 2); in the second: consortium c. Every role is held by somebody else.
 */
export type World = Awaited<ReturnType<typeof buildWorld>>;

export async function buildWorld(database: Database) {
  const g = given(database);
  const first = await g.procedure({ title: 'Eerste' });
  const second = await g.procedure({ title: 'Tweede' });
  const organisations = {
    alfa: await g.organisation({ name: 'Alfa' }),
    akker: await g.organisation({ name: 'Akker' }),
    beta: await g.organisation({ name: 'Beta' }),
    gamma: await g.organisation({ name: 'Gamma' }),
    delta: await g.organisation({ name: 'Delta' }),
    city: await g.organisation({ name: 'Gemeente', kind: 'buyer' }),
    council: await g.organisation({ name: 'Participatieraad', kind: 'council_body' }),
    oversight: await g.organisation({ name: 'Toezicht', kind: 'oversight' }),
  } satisfies Record<string, Organisation>;
  const of = (organisation: Organisation, name: string) => g.person({ of: organisation, name });
  const people = {
    anna: await of(organisations.alfa, 'Anna'),
    /** Of Anna's organisation, not of her consortium. */
    aart: await of(organisations.alfa, 'Aart'),
    arie: await of(organisations.akker, 'Arie'),
    bram: await of(organisations.beta, 'Bram'),
    cora: await of(organisations.gamma, 'Cora'),
    outsider: await of(organisations.delta, 'Dirk'),
    lead: await of(organisations.city, 'Lea'),
    teammate: await of(organisations.city, 'Tom'),
    moderator: await of(organisations.city, 'Mo'),
    evaluator: await of(organisations.city, 'Eva'),
    councillor: await of(organisations.council, 'Raad'),
    auditor: await of(organisations.oversight, 'Otto'),
    secondLead: await of(organisations.city, 'Liv'),
    secondAuditor: await of(organisations.oversight, 'Olga'),
  } satisfies Record<string, Person>;
  await g.role(first, 'tender_lead', people.lead);
  await g.role(first, 'tender_team', people.teammate);
  await g.role(first, 'moderator', people.moderator);
  await g.role(first, 'evaluator', people.evaluator);
  await g.role(first, 'participation_council', people.councillor);
  await g.role(first, 'auditor', people.auditor);
  await g.role(second, 'tender_lead', people.secondLead);
  await g.role(second, 'auditor', people.secondAuditor);
  const consortia = {
    a: await g.consortium(first, { name: 'Verband A', people: [people.anna, people.arie], lots: [1] }),
    b: await g.consortium(first, { name: 'Verband B', people: [people.bram], lots: [2] }),
    c: await g.consortium(second, { name: 'Verband C', people: [people.cora], lots: [1] }),
  } satisfies Record<string, Consortium>;
  const ask = async (who: Person, procedure: StartedProcedure) => {
    const input = { id: crypto.randomUUID(), lotId: null, followUpOf: null, text: `Vraag van ${who.name}` };
    return (await askQuestion(g.ctx(who), procedure.id, input)).questionId;
  };
  const questions = { byAnna: await ask(people.anna, first), byCora: await ask(people.cora, second) };
  const document = async (by: Person, room: 'consortium' | 'common') =>
    (await g.document(by, first, { room })).id;
  const documents = {
    ofA: await document(people.anna, 'consortium'),
    closed: await document(people.anna, 'consortium'),
    common: await document(people.lead, 'common'),
  };
  await freezeDocument(g.ctx(people.anna), { procedureId: first.id, documentId: documents.closed });
  return { first, second, organisations, people, consortia, questions, documents };
}

export type PersonaName = keyof World['people'] | 'nobody';

/** Everyone through whose eyes the walls are looked at; nobody is who has not signed in. */
export const personas = (world: World): readonly { name: PersonaName; id: string | null }[] => [
  ...Object.entries(world.people).map(([name, { id }]) => ({ name: name as PersonaName, id })),
  { name: 'nobody', id: null },
];
