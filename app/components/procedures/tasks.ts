import type { Instant } from '~/domain/instant';
import type { Catalogue } from '~/i18n/catalogue';

/** What waits for the reader in one procedure. */
export type Work = {
  readonly procedure: {
    readonly id: string;
    readonly title: string;
    readonly questionCutOffAt: Instant | null;
  };
  readonly mayAsk: boolean;
  /** Texts that are open for the remarks of who is asked for them. */
  readonly toRemark: number;
  /** The day by which answers are due; null if no plan tells. */
  readonly noticeBy: string | null;
  readonly waiting: {
    readonly received: number;
    readonly inModeration: number;
    readonly answered: number;
  } | null;
  readonly ownOpen: number | null;
};

export type Task = {
  readonly key: string;
  readonly title: string;
  readonly explained: string;
  readonly to: string;
  /** Until when; null if no date is known. */
  readonly due: Instant | null;
  /** The same, where only a calendar day is known. */
  readonly dueDay: string | null;
  readonly procedureTitle: string;
};

/** The reader's tasks, what can be finished first on top: release, finish, take up, ask. */
export function tasksOf({ procedures, overview }: Catalogue, work: Work, now: Instant): Task[] {
  const { procedure, waiting, mayAsk, toRemark, noticeBy } = work;
  const home = `/procedures/${procedure.id}`;
  const { explained } = overview;
  const tasks: Task[] = [];
  const add = (key: keyof typeof explained, title: string, to: string, until: Partial<Task> = {}) =>
    tasks.push({
      ...{ key, title, to, due: null, dueDay: null, ...until },
      ...{ explained: explained[key], procedureTitle: procedure.title },
    });
  const answers = { dueDay: noticeBy };

  if (waiting?.answered)
    add('toRelease', procedures.toRelease(waiting.answered), `${home}/vrijgeven`, answers);
  if (waiting?.inModeration)
    add('inModeration', procedures.inModeration(waiting.inModeration), `${home}/behandelen`, answers);
  if (waiting?.received)
    add('toModerate', procedures.toModerate(waiting.received), `${home}/behandelen`, answers);
  if (toRemark > 0) add('toRemark', overview.toRemark(toRemark), `${home}/documenten`);
  const cutOff = procedure.questionCutOffAt;
  if (mayAsk && cutOff && cutOff > now) add('toAsk', overview.toAsk, `${home}/vragen/nieuw`, { due: cutOff });
  return tasks;
}
