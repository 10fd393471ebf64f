import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { LiveView } from '~/components/live/connection';
import { useLive, useViews } from '~/components/live/live';
import { useStillness } from '~/components/live/use-stillness';
import type { ProcedureContext } from '~/components/procedures/use-procedure';
import { useText } from '~/i18n/use-text';
import {
  itemsOf,
  threadsOf,
  type PublishedItem,
  type PublishedThread,
  type ReleasePublished,
} from './published';

/** What came while the reader was looking elsewhere on the page; `hidden`: and is not in view. */
export type Arrival = {
  readonly noticeNumber: number;
  readonly questionNumber: number;
  readonly hidden: boolean;
};

/** So much of a question has to be in view to have been seen (pixels). */
const IN_VIEW = 80;

type Live = {
  readonly threads: readonly PublishedThread[];
  /** Ids of what came while the page was open. */
  readonly arrivedIds: ReadonlySet<string>;
  /** Waits to be looked at; null if what came is in view. */
  readonly arrival: Arrival | null;
  readonly seen: () => void;
};

/**
 * The released questions, kept up to date: a release arrives with its whole text and is shown without asking
 * the server again, without moving what the reader is at; anything else is a nudge to load the page's data anew.
 * `narrowed`: the page shows a part only, in which what is new may have no place.
 */
export function useLiveQuestions(
  context: ProcedureContext,
  loaded: readonly PublishedItem[],
  list: RefObject<HTMLElement | null>,
  narrowed: boolean,
): Live {
  const text = useText();
  const live = useLive();
  const { revalidate } = useRevalidator();
  const { pin } = useStillness(list);
  const [arrived, setArrived] = useState<readonly PublishedItem[]>([]);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const unopened = useRef<string[]>([]);

  const seen = useCallback(() => {
    setArrival(null);
    if (unopened.current.length > 0) live?.opened(unopened.current);
    unopened.current = [];
  }, [live]);

  useViews(context.procedure.id, context.cursor, (view: LiveView) => {
    if (view.type !== 'release.published') {
      if (view.type === 'question.received') live?.announce(askedBy(view, text.questions.newQuestion));
      if (!view.type.startsWith('document.')) revalidate(); // of documents this page tells nothing
      return;
    }
    const { release, ...rest } = view.data as ReleasePublished;
    const items = itemsOf({ release, ...rest });
    unopened.current.push(view.id);
    live?.announce(text.questions.newRelease(release.number));
    const aside = narrowed || pin();
    if (!narrowed) setArrived((before) => [...before, ...items]);
    const place = { noticeNumber: release.number, questionNumber: items.at(-1)!.number }; // the newest stands first;
    if (aside) setArrival({ ...place, hidden: narrowed });
    else whenVisible(seen);
  });

  useEffect(() => {
    // in view in spite of all, or scrolled to by oneself, is seen as well
    const first = arrival && list.current?.querySelector(`[data-number="${arrival.questionNumber}"]`);
    if (!first || narrowed) return;
    const look: IntersectionObserverCallback = ([entry]) => {
      if (entry?.isIntersecting) whenVisible(seen);
      else setArrival((now) => (now && !now.hidden ? { ...now, hidden: true } : now));
    };
    const observer = new IntersectionObserver(look, { rootMargin: `-${IN_VIEW}px 0px` });
    observer.observe(first);
    return () => observer.disconnect();
  }, [arrival, list, narrowed, seen]);

  const threads = useMemo(() => threadsOf([...loaded, ...arrived]), [loaded, arrived]);
  const arrivedIds = useMemo(() => new Set(arrived.map(({ id }) => id)), [arrived]);
  return { threads, arrivedIds, arrival, seen };
}

const askedBy = (view: LiveView, words: (name: string) => string): string => {
  const { pseudonym } = view.data as { pseudonym?: string };
  return pseudonym ? words(pseudonym) : '';
};

/** Opened means: on a screen that somebody can see. */
function whenVisible(act: () => void): void {
  if (document.visibilityState === 'visible') return act();
  const check = () => {
    if (document.visibilityState !== 'visible') return;
    document.removeEventListener('visibilitychange', check);
    act();
  };
  document.addEventListener('visibilitychange', check);
}
