import type { given, Person } from '#server/example/given';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';

type Builders = ReturnType<typeof given>;

const SENTENCE = 'Hoe verhoudt het vaste bedrag per perceel zich tot de groei van het aantal inwoners? ';

/** Text of exactly so many bytes. */
const textOf = (bytes: number): string =>
  SENTENCE.repeat(Math.ceil(bytes / SENTENCE.length)).slice(0, bytes - 1) + '.';

/**
 * Questions of these people in turn, answered and ready for release: the items of a release's form.
 * `bytes`: of the public question and its answer together.
 */
export async function answeredQuestions(
  build: Builders,
  procedureId: string,
  lead: Person,
  askers: readonly Person[],
  count: number,
  bytes: number,
): Promise<string[]> {
  const question = textOf(Math.floor(bytes / 4));
  const answer = textOf(bytes - question.length);
  const items: string[] = [];
  for (let i = 0; i < count; i++) {
    const id = crypto.randomUUID();
    const asker = askers[i % askers.length];
    await askQuestion(build.ctx(asker), procedureId, { id, lotId: null, followUpOf: null, text: question });
    await moderateQuestion(build.ctx(lead), procedureId, id);
    await answerQuestion(build.ctx(lead), procedureId, id, { question, answer, seen: 0 });
    items.push(`${id}@1`);
  }
  return items;
}
