import { Heading1, Heading2, Heading3, Paragraph, PlainLink } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';

const COLOURS = [
  ...[
    'paper',
    'sheet',
    'well',
    'ink',
    'ink-2',
    'line',
    'edge',
    'brand',
    'brand-strong',
    'brand-soft',
    'on-brand',
  ],
  ...[
    'accent',
    'due',
    'due-soft',
    'good',
    'good-soft',
    'bad',
    'bad-soft',
    'mark',
    'all',
    'all-soft',
    'team',
    'team-soft',
  ],
  ...['party', 'party-soft'],
];

/** The theme's colours and letters. */
export function Tokens() {
  const { common, procedures } = useText();
  return (
    <section>
      <div className="gallery__row">
        {COLOURS.map((name) => (
          <code key={name}>
            <span className="gallery__swatch" style={{ background: `var(--${name})` }} /> {name}
          </code>
        ))}
      </div>
      <Heading1 aria-level={2}>{common.brand}</Heading1>
      <Paragraph lead>{procedures.myWorkLead}</Paragraph>
      <Heading2>{procedures.lots}</Heading2>
      <Heading3>{procedures.phase}</Heading3>
      <Paragraph>
        {procedures.empty} <PlainLink href="#main">{common.back}</PlainLink>
      </Paragraph>
      <p className="quiet">{procedures.emptyHelp}</p>
      <p>
        <mark>{common.example}</mark> <code className="utrecht-code">JBSW Y3DP</code>
      </p>
    </section>
  );
}
