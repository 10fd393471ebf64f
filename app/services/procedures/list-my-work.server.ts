import { readAs } from '#db/client';
import { newestViewIds } from '#db/queries/event-views';
import { selectPlannedAhead } from '#db/queries/planned';
import { myParts, selectProcedures, type ProcedureRow } from '#db/queries/procedures';
import {
  countOpenCommon,
  selectOwnOpen,
  selectUnopened,
  selectWaiting,
  type UnopenedRow,
  type Waiting,
} from '#db/queries/work';
import { lastNoticeDay } from '~/domain/deadlines/last-notice';
import type { Role } from '~/domain/people/role';
import { courseOf, type Stage } from '~/domain/procedures/course';
import { blocksOf, type Block } from '~/domain/procedures/leaving';
import { may } from '~/domain/procedures/phase';
import { instantOf } from '~/domain/instant';
import { comingDays, type ComingDay } from '~/domain/procedures/planning';
import type { Ctx } from '../context.server';
import { rolesIn } from './roles-in';

export type MyProcedure = {
  readonly procedure: Pick<ProcedureRow, 'id' | 'title' | 'phase' | 'questionCutOffAt' | 'example'>;
  readonly roles: readonly Role[];
  readonly consortiumName: string | null;
  readonly course: readonly Stage[];
  readonly mayAsk: boolean;
  /** For the council: the buyer's texts for all that are open for its remarks. */
  readonly toRemark: number;
  /** For the tender team: the day by which the last notice of this enquiry is due. */
  readonly noticeBy: string | null;
  /** May take the procedure to its next phase. */
  readonly mayEnter: boolean;
  /** What keeps it in its phase, as far as the reader may know. */
  readonly blocks: readonly Block[];
  /** What the plan says of the days that come. */
  readonly coming: readonly ComingDay[];
  /**
   * For the tender team: questions that wait for somebody, where the reader may do the next step. Null to
   * everybody else: numbers tell what others do.
   */
  readonly waiting: Waiting | null;
  /** For a party: its own questions that have no answer yet. */
  readonly ownOpen: number | null;
  /** What was released to the reader and not opened yet. */
  readonly unopened: readonly UnopenedRow[];
  /** From here on the page listens to what happens. */
  readonly cursor: string | null;
};

const TEAM: readonly Role[] = ['tender_lead', 'tender_team', 'moderator'];
const NONE: Waiting = { received: 0, inModeration: 0, answered: 0, owed: 0, late: 0 };

/** The procedures in which the reader plays a part, each with what waits for them; `only`: one of them. */
export function listMyWork(ctx: Ctx, only?: string): Promise<readonly MyProcedure[]> {
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const parts = await myParts(tx);
    const ids = [...new Set(parts.map((part) => part.procedureId))].filter((id) => !only || id === only);
    if (ids.length === 0) return [];
    const roles = new Map(ids.map((id) => [id, rolesIn(parts, id)]));
    const where = (wanted: readonly Role[]) =>
      ids.filter((id) => roles.get(id)!.some((role) => wanted.includes(role)));
    const [procedures, waiting, ownOpen, unopened, planned, cursors, open] = await Promise.all([
      selectProcedures(tx, ids),
      selectWaiting(tx, where(TEAM)),
      selectOwnOpen(tx, where(['participant'])),
      selectUnopened(tx, ids),
      selectPlannedAhead(tx, ids),
      newestViewIds(tx, ids),
      countOpenCommon(tx, where(['participation_council'])),
    ]);
    const now = instantOf(new Date()); // for telling only: the step itself is judged by the database's clock
    return procedures.map((procedure) => {
      const { id, title, phase, questionCutOffAt, example } = procedure;
      const mine = roles.get(id)!;
      const can = (action: Parameters<typeof may>[0]) => may(action, mine, procedure);
      const { received, inModeration, answered, owed, late } = waiting.get(id) ?? NONE;
      const plan = planned.filter((row) => row.procedureId === id);
      const ofTeam = mine.some((role) => TEAM.includes(role));
      return {
        procedure: { id, title, phase, questionCutOffAt, example },
        roles: mine,
        consortiumName: parts.find((p) => p.procedureId === id && p.consortiumId)?.consortiumName ?? null,
        course: courseOf(procedure),
        coming: comingDays(procedure, plan),
        noticeBy: ofTeam ? lastNoticeDay(procedure, plan) : null,
        mayAsk: can('question.ask'),
        toRemark: can('document.comment') ? (open.get(id) ?? 0) : 0,
        mayEnter: can('phase.enter'),
        blocks: blocksOf(procedure, { now, questionCutOffAt, owed: ofTeam ? owed : null }),
        waiting: ofTeam
          ? {
              received: can('question.moderate') ? received : 0,
              inModeration: can('question.answer') ? inModeration : 0,
              answered: can('question.release') ? answered : 0,
              ...{ owed, late },
            }
          : null,
        ownOpen: mine.includes('participant') ? (ownOpen.get(id) ?? 0) : null,
        unopened: unopened.filter((row) => row.procedureId === id),
        cursor: cursors.get(id) ?? null,
      };
    });
  });
}
