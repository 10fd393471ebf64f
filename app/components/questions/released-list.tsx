import { Link } from '@remix-run/react';
import { useRef } from 'react';
import type { ProcedureContext } from '~/components/procedures/use-procedure';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';
import { ArrivalsBar } from './arrivals-bar';
import { filterSearch, narrows, type Filter } from './filter';
import type { PublishedItem } from './published';
import { PublishedQuestion } from './published-question';
import { useLiveQuestions } from './use-live-questions';

type Props = {
  context: ProcedureContext;
  published: readonly PublishedItem[];
  /** The numbers of what the loaded questions follow up on, by id. */
  follows: ReadonlyMap<string, number>;
  nextBefore: number | null;
  recentIds: readonly string[];
  filter: Filter;
};

/** The released questions that the reader wants to see, the newest first, with what comes while they look. */
export function ReleasedList({ context, published, follows, nextBefore, recentIds, filter }: Props) {
  const { questions } = useText();
  const list = useRef<HTMLDivElement>(null);
  const base = `/procedures/${context.procedure.id}`;
  const narrowed = narrows(filter);
  const aside = narrowed || filter.before !== null;
  const { threads, arrivedIds, arrival, seen } = useLiveQuestions(context, published, list, aside);
  const here = new Map(
    threads.flatMap(({ current, earlier }) => [current, ...earlier].map((i) => [i.id, i.number])),
  );
  const numberOf = (id: string) => here.get(id) ?? follows.get(id) ?? null;
  const isRecent = ({ id, releaseId }: PublishedItem) => arrivedIds.has(id) || recentIds.includes(releaseId);
  const recent = threads.filter(({ current }) => isRecent(current)).length;
  return (
    <section aria-labelledby="released">
      <header className="sheet__head">
        <Heading2 id="released">{questions.released}</Heading2>
        <AudienceBadge readers="all" />
      </header>
      {!aside && threads.length === 0 && <Paragraph>{questions.noneReleased}</Paragraph>}
      <p className="print-only">{questions.lead}</p>
      <ArrivalsBar arrival={arrival} whole={aside ? base : null} seen={seen} />
      <p role="status" className="tally">
        {narrowed && <TallyOf filter={filter} count={threads.length} more={nextBefore !== null} />}
        {!narrowed && recent > 0 && <span>{questions.recentCount(recent)}</span>}{' '}
        {!narrowed && recent > 0 && recent < threads.length && (
          <Link to={`${base}?nieuw=ja`} preventScrollReset>
            {questions.recentOnly}
          </Link>
        )}
      </p>
      <div ref={list} className="thread-list">
        {threads.map((thread) => (
          <PublishedQuestion
            key={thread.current.number}
            thread={thread}
            context={context}
            recent={isRecent(thread.current)}
            followsNumber={thread.current.followUpOf ? numberOf(thread.current.followUpOf) : null}
          />
        ))}
      </div>
      <p className="paging screen-only">
        {filter.before !== null && <Link to={base + filterSearch(filter)}>{questions.newest}</Link>}
        {nextBefore !== null && <Link to={base + filterSearch(filter, nextBefore)}>{questions.earlier}</Link>}
      </p>
      {threads.length > 0 && (
        <p className="screen-only">
          <a href={`${base}/vragen.csv${filterSearch(filter)}`} download>
            {questions.csv}
          </a>{' '}
          <span className="quiet">({questions.csvHelp})</span>
        </p>
      )}
    </section>
  );
}

/** How many were found; if none, what to do about it. */
function TallyOf({ filter, count, more }: { filter: Filter; count: number; more: boolean }) {
  const words = useText().questions.filter;
  if (count > 0) return <span>{more ? words.foundFirst(count) : words.found(count)}</span>;
  const seenAll = filter.recent && filter.words === '' && filter.lot === null && !filter.own;
  return (
    <span>
      <strong>{seenAll ? words.noneRecent : words.none}</strong> {!seenAll && words.noneHelp}
    </span>
  );
}
