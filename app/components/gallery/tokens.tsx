import { Heading1, Heading2, Heading3, Paragraph, PlainLink } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';
import { Specimen } from './specimen';

const COLOURS = [
  ...['paper', 'sheet', 'well', 'ink', 'ink-2', 'line', 'edge'],
  ...['brand', 'brand-strong', 'brand-soft', 'on-brand', 'accent', 'mark'],
  ...['due', 'due-soft', 'good', 'good-soft', 'bad', 'bad-soft'],
  ...['all', 'all-soft', 'team', 'team-soft', 'party', 'party-soft'],
];

/** The theme's colours and letters. */
export function Tokens() {
  const { common, procedures } = useText();
  return (
    <>
      <figure className="specimen">
        <figcaption>
          <code>styles/tokens.css</code> every colour
        </figcaption>
        {(['light', 'dark'] as const).map((scheme) => (
          <div key={scheme} className={`specimen__pane specimen__pane--${scheme}`}>
            <div className="gallery__swatches">
              {COLOURS.map((name) => (
                <code key={name}>
                  <span className="gallery__swatch" style={{ background: `var(--${name})` }} /> {name}
                </code>
              ))}
            </div>
          </div>
        ))}
      </figure>
      <Specimen of="ui/typography" as="headings, paragraphs, links, marks">
        <Heading1>{common.brand}</Heading1>
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
      </Specimen>
    </>
  );
}
