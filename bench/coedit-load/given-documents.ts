import { connect } from '#db/client';
import { given, type Person } from '#server/example/given';
import { createDocument } from '~/services/documents/create-document.server';
import { cookiesFor } from '../cookies';
import type { Seat } from './editor';

/** Documents of as many consortia, each with so many people who write in it: per document their seats, without the server. */
export async function givenDocuments(
  appUrl: string,
  documents: number,
  editors: number,
): Promise<Omit<Seat, 'origin'>[][]> {
  const database = connect(appUrl, 4);
  const build = given(database);
  const procedure = await build.procedure({ phase: 'dialogue_1' });
  const seats: Omit<Seat, 'origin'>[][] = [];
  for (let i = 0; i < documents; i++) {
    const of = await build.organisation();
    const people: Person[] = [];
    for (let n = 0; n < editors; n++) people.push(await build.person({ of }));
    await build.consortium(procedure, { people });
    const input = { room: 'consortium', title: 'Plan', lotId: null, consortiumId: null } as const;
    const id = crypto.randomUUID();
    const { documentId } = await createDocument(build.ctx(people[0]), procedure.id, { id, ...input });
    const cookies = await cookiesFor(
      database,
      people.map((person) => person.id),
    );
    seats.push(cookies.map((cookie) => ({ cookie, documentId })));
  }
  await database.close();
  return seats;
}
