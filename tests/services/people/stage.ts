import { readAs } from '#db/client';
import { acceptInvitation } from '~/services/people/accept-invitation.server';
import type { Into } from '~/services/people/invitation';
import { invitePerson } from '~/services/people/invite-person.server';
import { testDatabase } from '#tests/support/database';
import { given, type Person } from '#tests/support/given';

const PASSWORD = 'vier losse woorden samen';
const ORIGIN = 'http://portaal.test';

/** The stage for stories of people who come and go, on a database of its own. */
export async function peopleStage() {
  const db = await testDatabase();
  const { database, superuser } = db;
  const make = given(database);
  const services = { database, origin: ORIGIN };
  let counter = 0;

  return {
    ...{ db, make, services },
    newAddress: () => `nieuw-${++counter}@voorbeeld.test`,

    /** A procedure with a tender lead and a consortium of two people, the first its lead. */
    async story() {
      const procedure = await make.procedure();
      const tenderLead = await make.role(procedure, 'tender_lead');
      const lead = await make.person({ name: 'Lena Lead' });
      const member = await make.person({ name: 'Mo Lid' });
      const consortium = await make.consortium(procedure, { people: [lead, member] });
      const [procedureId, consortiumId] = [procedure.id, consortium.id];
      const room: Into = { kind: 'consortium', procedureId, consortiumId, lead: false };
      const team: Into = { kind: 'procedure_role', procedureId, role: 'tender_team' };
      return { procedure, procedureId, consortiumId, tenderLead, lead, member, room, team };
    },

    /** Invites, and takes the token out of the queued mail. */
    async invite(by: Person, email: string, into: Into): Promise<string> {
      await invitePerson(make.ctx(by), services, { email, name: 'Nina Nieuw', into });
      const [job] = await superuser`select payload from graphile_worker._private_jobs
        where payload ->> 'to' = ${email} order by id desc limit 1`;
      const { props } = job!.payload as { props: { url: string } };
      return props.url.replace(`${ORIGIN}/uitnodiging/`, '');
    },

    accept: (token: string, as?: Person, password: string | undefined = PASSWORD) =>
      acceptInvitation(make.ctx(as), services, token, { password }),

    /** What events of a type told whom, the newest event first. */
    views: (procedureId: string, type: string) => superuser`
      select v.audience, v.type, v.data, e.record, e.actor_id
        from portal.event_view v join portal.event e on e.id = v.event_id
       where e.chain_id = ${procedureId} and e.type = ${type} order by e.seq desc, v.leaf`,

    audiencesOf: (personId: string) =>
      readAs(database, personId, async (tx) => {
        const [row] = await tx.sql<{ a: string[] }[]>`select portal.my_audiences() as a`;
        return row!.a;
      }),
  };
}

export type PeopleStage = Awaited<ReturnType<typeof peopleStage>>;
