import type { Database } from '#db/client';
import { given, type Person } from '#server/example/given';
import type { Room } from '~/domain/documents/room';
import { createDocument } from '~/services/documents/create-document.server';

/** Two competing parties, the first with two people, and the buyer's side, in a phase of dialogue. */
export async function writingTender(database: Database) {
  const build = given(database);
  const procedure = await build.procedure({ phase: 'dialogue_1' });
  const anna = await build.person({ name: 'Anna Aarden' });
  const arie = await build.person({ name: 'Arie Akker', of: anna.organisation });
  const bram = await build.person({ name: 'Bram Berg' });
  const a = await build.consortium(procedure, { name: 'Verband A', people: [anna, arie] });
  const b = await build.consortium(procedure, { name: 'Verband B', people: [bram] });
  const lead = await build.role(procedure, 'tender_lead');
  const councillor = await build.role(
    procedure,
    'participation_council',
    await build.person({ of: await build.organisation({ kind: 'council_body' }) }),
  );
  const auditor = await build.role(procedure, 'auditor');
  const document = async (who: Person, room: Room, title = 'Plan', consortiumId: string | null = null) => {
    const input = { id: crypto.randomUUID(), room, title, lotId: null, consortiumId };
    return (await createDocument(build.ctx(who), procedure.id, input)).documentId;
  };
  return { build, procedure, anna, arie, bram, a, b, lead, councillor, auditor, document };
}
