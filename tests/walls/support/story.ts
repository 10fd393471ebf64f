import { readAs, type Database } from '#db/client';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { editQuestion } from '~/services/questions/edit-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { withdrawQuestion } from '~/services/questions/withdraw-question.server';
import { rectifyAnswer } from '~/services/releases/rectify-answer.server';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import type { ProcedureRole } from '~/domain/people/role';
import { given, type Person } from '#tests/support/given';
import { tellOfDocuments } from './story-documents';
import { tellOfRegistration } from './story-registration';

/** Stands in every name of A and in all that A writes: it betrays A wherever it turns up. */
const CANARY = 'kanariegeel';

/**
 * All that happens to questions and documents. A asks, edits, is moderated, answered, released and rectified; asks again and
 * takes it back; asks a third that is answered and not released, and a fourth that nobody touched. B takes part
 * and asks nothing. `kvkNumber`: of A's organisation; every story in a database needs another.
 */
export async function tellStory(database: Database, kvkNumber = '87654321') {
  const g = given(database);
  const procedure = await g.procedure();
  const city = await g.organisation({ kind: 'buyer', name: 'Gemeente' });
  const side = async (role: ProcedureRole) =>
    g.role(procedure, role, await g.person({ of: city, name: role }));
  const lead = await side('tender_lead');
  const moderator = await side('moderator');
  const [teammate, evaluator] = [await side('tender_team'), await side('evaluator')];
  const auditor = await side('auditor');
  const organisation = await g.organisation({ name: `Stichting ${CANARY}`, kvkNumber });
  const email = `anna-${kvkNumber}@${CANARY}.test`;
  const asker = await g.person({ of: organisation, name: `Anna ${CANARY}`, email });
  const a = await g.consortium(procedure, { name: `Verband ${CANARY}`, people: [asker] });
  const other = (await g.consortium(procedure, { name: 'Verband B' })).people[0]!;

  const ask = async () => {
    const text = `Mag ${CANARY} in twee verbanden?`;
    const input = { id: crypto.randomUUID(), lotId: procedure.lots[0]!.id, followUpOf: null, text };
    return (await askQuestion(g.ctx(asker), procedure.id, input)).questionId;
  };
  const answer = async (id: string) => {
    await moderateQuestion(g.ctx(moderator), procedure.id, id);
    const wording = { question: 'Mag het?', answer: 'Ja.', seen: 0 };
    await answerQuestion(g.ctx(moderator), procedure.id, id, wording);
    return id;
  };
  const released = await ask();
  await editQuestion(g.ctx(asker), procedure.id, released, { text: `Mag ${CANARY} het?` });
  await answer(released);
  const release = { id: crypto.randomUUID(), item: [`${released}@1`], checked: 'yes' as const };
  await releaseAnswers(g.ctx(lead), procedure.id, release);
  const correction = { id: crypto.randomUUID(), question: 'Mag het?', answer: 'Nee.', reason: 'Vergissing' };
  await rectifyAnswer(g.ctx(lead), procedure.id, await publishedTo(database, other), correction);
  const withdrawn = await ask();
  await withdrawQuestion(g.ctx(asker), procedure.id, withdrawn);
  const unreleased = [withdrawn, await answer(await ask()), await ask()] as const;
  const documents = await tellOfDocuments(database, g, procedure, { party: asker, lead, canary: CANARY });
  const joined = await tellOfRegistration(database, g, procedure, asker);
  const inBytes = Buffer.from(CANARY).toString('hex');
  return {
    ...{ documents, joined },
    ...{ procedure, lead, moderator, teammate, evaluator, auditor, asker, other, released, unreleased },
    canaries: [CANARY, inBytes, kvkNumber, asker.id, organisation.id, a.id],
  };
}

/** The id of what was published, as a reader finds it. */
const publishedTo = (database: Database, reader: Person): Promise<string> =>
  readAs(database, reader.id, async (tx) => {
    const [row] = await tx.sql<{ id: string }[]>`select id from portal.published_question`;
    return row!.id;
  });

export type ReadRow = { readonly table: string; readonly row: string };

/** Every row of every table that a person can read, as JSON text. */
export const everythingFor = (database: Database, personId: string | null, tables: readonly string[]) =>
  readAs(database, personId, async (tx): Promise<readonly ReadRow[]> => {
    const all = await Promise.all(
      tables.map(async (table) => {
        const rows = await tx.sql.unsafe<{ row: string }[]>(
          `select to_jsonb(t)::text as row from portal.${table} t`,
        );
        return rows.map(({ row }) => ({ table, row }));
      }),
    );
    return all.flat();
  });
