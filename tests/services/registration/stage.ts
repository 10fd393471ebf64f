import { readAs } from '#db/client';
import { confirmRegistration } from '~/services/registration/confirm-registration.server';
import { inviteOrganisation } from '~/services/registration/invite-organisation.server';
import { requestParticipation } from '~/services/registration/request-participation.server';
import { requestRegistration } from '~/services/registration/request-registration.server';
import type { StartedProcedure } from '~/services/setup/start-procedure.server';
import { testDatabase } from '#tests/support/database';
import { given, type Person } from '#tests/support/given';

const PASSWORD = 'vier losse woorden samen';

type Job = { readonly task: string; readonly payload: { kind?: string; token?: string; people?: string[] } };

/** The stage for stories of organisations that come in, on a database of its own. */
export async function registrationStage() {
  const db = await testDatabase();
  const { database, superuser } = db;
  const make = given(database);
  const services = { database };
  let counter = 0;
  const ip = () => `10.3.${Math.floor(++counter / 250)}.${counter % 250}`;
  const kvk = () => String(30_000_000 + ++counter);

  /** What waits in the queue, the newest first. */
  const jobs = async (): Promise<readonly Job[]> => {
    const rows = await superuser<{ task: string; payload: Job['payload'] }[]>`
      select t.identifier as task, j.payload from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id order by j.id desc`;
    return rows;
  };
  const newestToken = async (kind: string): Promise<string> =>
    (await jobs()).find(({ payload }) => payload.kind === kind)!.payload.token!;

  return {
    ...{ db, make, services, jobs, newestToken, ip, kvk },
    kvkOf: async ({ organisation }: Person): Promise<string> => {
      const [row] = await superuser<{ kvk: string }[]>`
        select kvk_number as kvk from portal.organisation where id = ${organisation.id}`;
      return row!.kvk;
    },

    newAddress: () => `nieuw-${++counter}@voorbeeld.test`,

    /** Asks for a registration as the form does, and takes the token out of the queued mail. */
    async ask(input: { email: string; kvkNumber: string; organisationName?: string; name?: string }) {
      const form = { organisationName: 'Stichting Nieuw', name: 'Nina Nieuw', ...input };
      const minutes = await requestRegistration(services, form, { ip: ip(), locale: 'nl', next: '/' });
      if (minutes !== null) throw new Error(`wait ${minutes} minutes`);
      return newestToken('registration');
    },

    confirm: (token: string, as?: Person, password: string | undefined = PASSWORD) =>
      confirmRegistration(make.ctx(as), services, token, { password }),

    takePart: (who: Person, at: StartedProcedure, over: { id?: string; consortiumName?: string } = {}) =>
      requestParticipation(make.ctx(who), at.id, {
        ...{ id: over.id ?? crypto.randomUUID(), organisationId: null, confirmed: 'yes' },
        form: over.consortiumName === undefined ? 'alone' : 'together',
        consortiumName: over.consortiumName ?? '',
        lotId: [at.lots[0]!.id],
      }),

    /** Invites an organisation, and takes the token out of the queued mail. */
    async invite(
      by: Person,
      at: StartedProcedure,
      to: { email: string; kvkNumber: string; role?: 'group_member' | 'subcontractor' },
    ): Promise<string> {
      const form = { role: 'group_member' as const, locale: 'nl' as const, ...to };
      const minutes = await inviteOrganisation(make.ctx(by), services, at.id, form);
      if (minutes !== null) throw new Error(`wait ${minutes} minutes`);
      return newestToken('consortium_invitation');
    },

    /** What events of a type told whom, the newest event first. */
    views: (chainId: string, type: string) => superuser`
      select v.audience, v.type, v.data, e.record, e.actor_id
        from portal.event_view v join portal.event e on e.id = v.event_id
       where e.chain_id = ${chainId} and e.type = ${type} order by e.seq desc, v.leaf`,

    audiencesOf: (personId: string) =>
      readAs(database, personId, async (tx) => {
        const [row] = await tx.sql<{ a: string[] }[]>`select portal.my_audiences() as a`;
        return row!.a;
      }),
  };
}

export type RegistrationStage = Awaited<ReturnType<typeof registrationStage>>;
