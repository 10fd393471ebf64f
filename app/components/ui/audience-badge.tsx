import { useText } from '~/i18n/use-text';

/** The wall as a picture: the same words and colour for the same readers, everywhere. */
export type Readers = 'all' | 'team' | 'moderators' | 'auditors' | 'party' | 'public';

const TONE: Record<Readers, string> = {
  all: 'all',
  public: 'all',
  team: 'team',
  moderators: 'team',
  auditors: 'team',
  party: 'party',
};

/** `words`: who the readers are, where that is more than the kind tells. */
export function AudienceBadge({ readers, words }: { readers: Readers; words?: string }) {
  const text = useText();
  return (
    <span className={`audience audience--${TONE[readers]}`} title={text.common.readersTitle}>
      <span className="visually-hidden">{text.common.readersTitle}: </span>
      {words ?? text.common.readers[readers]}
    </span>
  );
}
