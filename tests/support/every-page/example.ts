import { given, type Person } from '#server/example/given';
import { startPortal, type Portal } from '../portal';

/** A portal that has loaded the example at its start, as for somebody who tries it. */
export async function startWithExample(): Promise<Portal> {
  process.env.EXAMPLE = '1'; // the server has our environment
  try {
    return await startPortal();
  } finally {
    delete process.env.EXAMPLE;
  }
}

/** Who is in the example, and where its pages are. */
export async function readExample({ database, superuser: sql }: Portal) {
  const people = await sql<Person[]>`
    select c.person_id as id, c.name, c.email,
           json_build_object('id', m.organisation_id, 'name', o.name) as organisation
      from auth.credential c join portal.membership m using (person_id)
      join portal.organisation o on o.id = m.organisation_id`;
  const who = (start: string): Person => people.find(({ email }) => email.startsWith(start))!;
  /** A question that stands so, of a party of Anna's if it says so. */
  const question = async (status: string, asker = '%') => {
    const [row] = await sql<{ id: string }[]>`
      select q.id from portal.question q join portal.question_asker a on a.question_id = q.id
        join auth.credential c on c.person_id = a.person_id
       where q.status = ${status} and c.email like ${asker} order by q.arrived_at limit 1`;
    return row!.id;
  };
  const document = async (title: string) => {
    const [row] = await sql<{ id: string }[]>`select id from portal.document where title = ${title}`;
    return row!.id;
  };
  const [procedure] = await sql<{ id: string }[]>`select id from portal.procedure`;
  const [release] = await sql<{ id: string; rectification: number }[]>`
    select r.id, c.number as rectification from portal.release r, portal.release c
     where r.number = 1 and c.kind = 'rectification'`;
  const [published] = await sql<{ id: string; followed: number; rectified: number }[]>`
    select f.id, p.number as followed, r.number as rectified
      from portal.published_question f join portal.published_question p on p.id = f.follow_up_of,
           portal.published_question r where r.rectifies is not null`;
  return {
    ...{ build: given(database, 'no password'), who, release: release!, published: published! },
    ...{ home: `/procedures/${procedure!.id}`, page: `/aanbestedingen/${procedure!.id}` },
    procedureId: procedure!.id,
    questions: {
      received: await question('received'),
      own: await question('received', 'anna@%'),
      taken: await question('in_moderation'),
      answered: await question('answered'),
      released: await question('released', 'anna@%'),
      withdrawn: await question('withdrawn', 'anna@%'),
    },
    documents: {
      plan: await document('Ons plan voor Noord'),
      common: await document('Preselectiedocument'),
      closed: await document('Verslag van de marktconsultatie'),
      team: await document('Draaiboek preselectie'),
    },
  };
}

export type Example = Awaited<ReturnType<typeof readExample>>;
