import type { ReactNode } from 'react';
import { Heading1, Paragraph } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';

/** A part's address on its page, its title, and the parts in it. */
type Entry = readonly [id: string, title: string, inside?: readonly Entry[]];

const Entries = ({ entries }: { entries: readonly Entry[] }) => (
  <ul role="list">
    {entries.map(([id, name, inside]) => (
      <li key={id}>
        <a href={`#${id}`}>{name}</a>
        {inside && <Entries entries={inside} />}
      </li>
    ))}
  </ul>
);

/** A long page: its title, what it is for, its contents as links, and the text. */
export function ReadingPage({
  title,
  lead,
  contents,
  children,
}: {
  title: string;
  lead: string;
  contents: readonly Entry[];
  children: ReactNode;
}) {
  const { pages } = useText();
  return (
    <>
      <Heading1>{title}</Heading1>
      <Paragraph lead>{lead}</Paragraph>
      <div className="reading">
        <nav className="reading__contents" aria-labelledby="contents">
          <p id="contents">{pages.onThisPage}</p>
          <Entries entries={contents} />
        </nav>
        <div className="reading__text">{children}</div>
      </div>
    </>
  );
}
