import { AudienceBadge, type Readers } from '~/components/ui/audience-badge';
import { useReading } from '~/i18n/reading';

const COLOURS: readonly (readonly ['all' | 'team' | 'party', readonly Readers[]])[] = [
  ['all', ['all', 'public']],
  ['team', ['team', 'moderators', 'auditors']],
  ['party', ['party']],
];

/** What the colours of the badges mean, shown with the badges themselves. */
export function ColourLegend() {
  const { colourHelp } = useReading().help;
  return (
    <dl className="fact-list fact-list--wide">
      {COLOURS.map(([colour, readers]) => (
        <div key={colour}>
          <dt className="legend">
            {readers.map((reader) => (
              <AudienceBadge key={reader} readers={reader} />
            ))}
          </dt>
          <dd>{colourHelp[colour]}</dd>
        </div>
      ))}
    </dl>
  );
}
