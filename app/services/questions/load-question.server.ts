import type { Tx } from '#db/client';
import { loadQuestions, type LoadedQuestion } from '#db/queries/questions';
import type { Standing } from '#db/queries/standing';
import { refuse } from '~/domain/refusal';
import { isId } from '../procedures/act.server';

/** One question for a verb of the buyer's side. Refuses `not_found`. */
export async function loadQuestion(tx: Tx, questionId: string): Promise<LoadedQuestion> {
  const [question] = isId(questionId) ? await loadQuestions(tx, [questionId]) : [];
  return question ?? refuse('not_found');
}

/** The same for the asker's side: another party's question is not found, as if it did not exist. */
export async function loadOwnQuestion(
  tx: Tx,
  questionId: string,
  standing: Standing,
): Promise<LoadedQuestion> {
  const question = await loadQuestion(tx, questionId);
  return question.consortiumId === standing.party?.consortiumId ? question : refuse('not_found');
}
