import { Link } from '@remix-run/react';
import { Sheet } from '~/components/ui/sheet';
import type { Instant } from '~/domain/instant';
import { formatDay, formatMoment } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import { daysLeft, daysUntil } from './days-left';
import type { Task } from './tasks';

type Props = {
  tasks: readonly Task[];
  now: Instant;
  /** Names the procedure with each task, where there is more than one. */
  several?: boolean;
  /** How many questions of the reader's own party wait for an answer; null to who has no party. */
  ownOpen: number | null;
};

/** What is the reader's to do, and until when; in words too when that is nothing. */
export function TaskList({ tasks, now, several = false, ownOpen }: Props) {
  const { overview, procedures } = useText();
  const locale = useLocale();
  return (
    <Sheet title={overview.todo}>
      {tasks.length === 0 && (
        <p>
          {procedures.nothingWaits} <span className="quiet">{overview.nothingWaitsHelp}</span>
        </p>
      )}
      {tasks.length > 0 && (
        <ul className="tasks">
          {tasks.map((task) => (
            <li key={task.to + task.key}>
              <Link to={task.to} className="tasks__title">
                {task.title}
              </Link>
              {task.due && <DaysLeft at={task.due} now={now} />}
              {task.dueDay && <DaysLeftWords left={daysUntil(now, task.dueDay)} />}
              <span className="quiet">
                {several && <>{task.procedureTitle} · </>}
                {task.due && (
                  <>
                    {overview.until} <time dateTime={task.due}>{formatMoment(locale, task.due)}</time>.{' '}
                  </>
                )}
                {task.dueDay && (
                  <>
                    {overview.noticeBy} <time dateTime={task.dueDay}>{formatDay(locale, task.dueDay)}</time>
                    .{' '}
                  </>
                )}
                {task.explained}
              </span>
            </li>
          ))}
        </ul>
      )}
      {ownOpen !== null && ownOpen > 0 && (
        <p className="tasks__rest">
          <span className="state">{procedures.ownOpen(ownOpen)}.</span>{' '}
          <span className="quiet">{overview.explained.ownOpen}</span>
        </p>
      )}
    </Sheet>
  );
}

/** How long something still takes, as people count days. */
export const DaysLeft = ({ at, now }: { at: Instant; now: Instant }) => (
  <DaysLeftWords left={daysLeft(now, at)} />
);

/** The same of a number of days; `planned`: nothing is lost when the day passes, so it does not warn. */
export function DaysLeftWords({ left, planned = false }: { left: number | null; planned?: boolean }) {
  const { overview } = useText();
  return (
    <span className={planned ? 'quiet' : 'due'}>
      {left === null ? overview.cutOffPast : overview.daysLeft(left)}
    </span>
  );
}
