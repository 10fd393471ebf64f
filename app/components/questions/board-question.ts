import type { Instant } from '~/domain/instant';
import type { QuestionStatus } from '~/domain/questions/question';

/** A question on the board: without its asker; `original` is null to who may not read it. */
export type BoardQuestion = {
  readonly id: string;
  readonly pseudonym: string;
  readonly lotId: string | null;
  readonly status: QuestionStatus;
  readonly late: boolean;
  readonly arrivedAt: Instant;
  readonly original: string | null;
  readonly question: string;
};
