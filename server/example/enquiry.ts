import { readAs, type Database } from '#db/client';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { openReleased } from '~/services/questions/open-released.server';
import { withdrawQuestion } from '~/services/questions/withdraw-question.server';
import { rectifyAnswer } from '~/services/releases/rectify-answer.server';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import type { StartedProcedure } from '~/services/setup/start-procedure.server';
import type { given, Person } from './given';
import { ANSWERED, IN_MODERATION, RECEIVED, RECTIFIED, RELEASED, WITHDRAWN, type Asked } from './questions';

type Cast = Readonly<Record<Asked['by'] | 'lead' | 'moderator', Person>>;
type Builders = ReturnType<typeof given>;

/** Questions in every state, three releases and a rectification; the last release is still unread by some. */
export async function playEnquiry(
  database: Database,
  build: Builders,
  procedure: StartedProcedure,
  people: Cast,
): Promise<void> {
  const { lead, moderator } = people;
  /** The id of what was released under a number, as a participant finds it. */
  const published = (number: number): Promise<string> =>
    readAs(database, people.anna.id, async (tx) => {
      const [row] = await tx.sql<{ id: string }[]>`
        select id from portal.published_question where procedure_id = ${procedure.id} and number = ${number}
         order by published_at desc limit 1`;
      return row!.id;
    });

  async function ask({ by, lot, text, follows }: Asked): Promise<string> {
    const id = crypto.randomUUID();
    const lotId = procedure.lots.find((one) => one.name === lot)?.id ?? null;
    const followUpOf = follows === undefined ? null : await published(follows);
    await askQuestion(build.ctx(people[by]), procedure.id, { id, lotId, followUpOf, text });
    return id;
  }
  async function takeUp(asked: Asked): Promise<string> {
    const id = await ask(asked);
    await moderateQuestion(build.ctx(moderator), procedure.id, id);
    if (asked.public) {
      const [question, answer] = asked.public;
      await answerQuestion(build.ctx(moderator), procedure.id, id, { question, answer, seen: 0 });
    }
    return id;
  }
  async function release(batch: readonly Asked[]): Promise<void> {
    const item: string[] = [];
    for (const asked of batch) item.push(`${await takeUp(asked)}@1`);
    await releaseAnswers(build.ctx(lead), procedure.id, { id: crypto.randomUUID(), item, checked: 'yes' });
  }
  /** These people have opened all that was released to them so far. */
  async function open(...names: Asked['by'][]): Promise<void> {
    for (const name of names) {
      const views = await readAs(database, people[name].id, async (tx) => {
        const rows = await tx.sql<{ id: string }[]>`select portal.my_unopened(${procedure.id}) as id`;
        return rows.map((row) => row.id);
      });
      await openReleased(build.ctx(people[name]), views);
    }
  }

  const [first, second, third] = RELEASED;
  await release(first!);
  await release(second!);
  const { number, ...correction } = RECTIFIED;
  const wrong = await published(number);
  await rectifyAnswer(build.ctx(lead), procedure.id, wrong, { id: crypto.randomUUID(), ...correction });
  await open('anna', 'arend', 'bea', 'carla', 'dirk', 'esra');
  await release(third!);
  await open('bea', 'dirk');

  for (const asked of [...ANSWERED, ...IN_MODERATION]) await takeUp(asked);
  for (const asked of RECEIVED) await ask(asked);
  const mistaken = await ask(WITHDRAWN);
  await withdrawQuestion(build.ctx(people[WITHDRAWN.by]), procedure.id, mistaken);
}
