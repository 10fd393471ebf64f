import type { Room } from '~/domain/documents/room';
import { useText } from '~/i18n/use-text';

type Props = {
  room: Room;
  lot: string | null;
  party: string | null;
  /** The people of the consortium's own room. */
  people?: readonly string[];
  /** By what name the others know the reader here. */
  shownAs?: string | null;
  open?: boolean;
};

/** Who reads, who writes, by what names, who never: in plain words, on every document. */
export function WhoSees({ room, lot, party, people = [], shownAs, open }: Props) {
  const { documents } = useText();
  const words = documents.rooms[room];
  const terms = documents.whoTerms;
  const rows: readonly (readonly [string, string])[] = [
    [terms.reads, words.reads({ lot, party })],
    ...(people.length > 0 ? ([[terms.people, people.join(', ')]] as const) : []),
    [terms.writes, words.writes],
    [terms.names, shownAs ? `${words.names} ${documents.youAre(shownAs)}` : words.names],
    [terms.auditors, words.auditors],
    [terms.never, words.never({ lot, party })],
  ];
  return (
    <details className="who-sees" open={open}>
      <summary>{documents.who}</summary>
      <dl>
        {rows.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
