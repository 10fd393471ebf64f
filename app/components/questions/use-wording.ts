import { useNavigation } from '@remix-run/react';
import { useState } from 'react';
import type { Result } from '~/components/ui/field';

type Wording = { readonly question: string; readonly answer: string; readonly wordingVersion: number };

/**
 * What the wording's form stands on. It moves to a newer text when the reader saved it, or had typed nothing; a
 * colleague's text never takes the place of what is being typed. `elsewhere`: such a text waits to be compared.
 * `seen`: the version that the reader answers for; a colleague's only after a refusal has pointed at it.
 */
export function useWording(loaded: Wording, result: Result) {
  const refused = result?.values.seen === undefined ? undefined : result;
  const overtaken = refused?.refusal.code === 'question_changed';
  const version = refused && !overtaken ? Number(refused.values.seen) : loaded.wordingVersion;
  const [base, setBase] = useState<Wording>({ ...loaded, wordingVersion: version });
  const [told, setTold] = useState<{ result: Result; version: number } | null>(null);
  const [typed, setTyped] = useState(false);
  const [sent, setSent] = useState(false);
  const { state, formData } = useNavigation();
  const idle = state === 'idle';
  const newer = loaded.wordingVersion !== base.wordingVersion;

  if (formData?.has('seen') && !sent) setSent(true);
  if (idle && sent) setSent(false);
  const accepted = idle && sent && !refused;
  if (accepted) setTyped(false);
  if (accepted || (idle && newer && !typed && !refused)) {
    setBase(loaded);
    setTold(null);
  }
  if (idle && overtaken && told?.result !== refused)
    setTold({ result: refused, version: loaded.wordingVersion });

  return {
    base,
    seen: told?.version ?? base.wordingVersion,
    elsewhere: newer && (typed || refused) ? loaded : null,
    onInput: () => setTyped(true),
  };
}
