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

export function AudienceBadge({ readers }: { readers: Readers }) {
  const text = useText();
  return (
    <span className={`audience audience--${TONE[readers]}`} title={text.common.readersTitle}>
      <span className="visually-hidden">{text.common.readersTitle}: </span>
      {text.common.readers[readers]}
    </span>
  );
}
