import { readAs } from '#db/client';
import { searchQuestions } from '#db/queries/question-search';
import { keysOf } from '../support/audiences';
import type { Walls } from '../support/walls';
import { personas } from '../support/world';

/** In every text that is searched, of every audience: only the walls tell results apart. */
export const WORD = 'kanariewoord';

/** Puts the word in every text of every row, old versions and other procedures too. */
export async function plantWord({ db }: Walls): Promise<void> {
  await db.superuser`update portal.published_question set question = ${WORD}, answer = 'Ja.'`;
  await db.superuser`update portal.question_original set text = ${WORD}`;
  await db.superuser`update portal.question_wording set question = 'Mag het?', answer = ${WORD}`;
  await db.superuser`update portal.question set pseudonym = ${WORD} || id`;
}

type Found = { readonly place: string; readonly id: string; readonly audience: string };

/** Everything that holds the word in a procedure, with who may read it. */
const planted = ({ db }: Walls, procedureId: string) => db.superuser<Found[]>`
  select 'released' as place, question_id as id, audience from portal.published_question where procedure_id = ${procedureId}
  union
  select case when audience like 'asker:%' then 'own' else 'board' end, question_id, audience
    from portal.question_original where procedure_id = ${procedureId}
  union
  select 'board', question_id, audience from portal.question_wording where procedure_id = ${procedureId}
  union
  select 'board', id, audience from portal.question where procedure_id = ${procedureId}`;

/** Everyone finds all questions in which they may read the word, in the procedure that they ask about, and no other. */
export async function searchViolations(walls: Walls): Promise<string[]> {
  await plantWord(walls);
  const { db, world } = walls;
  const all = await Promise.all(
    [world.first.id, world.second.id].map(async (procedureId) => {
      const rows = await planted(walls, procedureId);
      return Promise.all(
        personas(world).map(async ({ name, id }) => {
          const keys: readonly string[] = keysOf(world, name);
          const due = rows.filter(({ audience }) => keys.includes(audience));
          const found = await readAs(db.database, id, (tx) => searchQuestions(tx, procedureId, WORD));
          const told = Object.entries(found).flatMap(([place, ids]) => ids.map((one) => `${place} ${one}`));
          const wanted = new Set(due.map((row) => `${row.place} ${row.id}`));
          return [
            ...told.filter((one) => !wanted.has(one)).map((one) => `${name} finds ${one}`),
            ...[...wanted].filter((one) => !told.includes(one)).map((one) => `${name} does not find ${one}`),
          ];
        }),
      );
    }),
  );
  return all.flat(2);
}
