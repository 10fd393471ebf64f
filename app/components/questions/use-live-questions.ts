import { useRevalidator } from '@remix-run/react';
import { useMemo, useState } from 'react';
import type { LiveView } from '~/components/live/connection';
import { useLive, useViews } from '~/components/live/live';
import type { ProcedureContext } from '~/components/procedures/use-procedure';
import { useText } from '~/i18n/use-text';
import {
  itemsOf,
  threadsOf,
  type PublishedItem,
  type PublishedThread,
  type ReleasePublished,
} from './published';

/**
 * The released questions, kept up to date: a release arrives with its whole text and is shown without asking
 * the server again; anything else is a nudge to load the page's data anew.
 */
export function useLiveQuestions(
  context: ProcedureContext,
  loaded: readonly PublishedItem[],
): PublishedThread[] {
  const text = useText();
  const live = useLive();
  const { revalidate } = useRevalidator();
  const [arrived, setArrived] = useState<readonly PublishedItem[]>([]);

  useViews(context.procedure.id, context.cursor, (view: LiveView) => {
    if (view.type !== 'release.published') {
      if (view.type === 'question.received') live?.announce(askedBy(view, text.questions.newQuestion));
      return revalidate();
    }
    const release = view.data as ReleasePublished;
    setArrived((before) => [...before, ...itemsOf(release)]);
    live?.announce(text.questions.newRelease(release.release.number));
    whenVisible(() => live?.opened([view.id]));
  });
  return useMemo(() => threadsOf([...loaded, ...arrived]), [loaded, arrived]);
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
