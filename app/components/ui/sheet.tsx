import { useId, type ReactNode } from 'react';
import { AudienceBadge, type Readers } from './audience-badge';
import { Heading2 } from './typography';

/** A part of a page with its own title; `readers`: who else can read it. */
export function Sheet({
  title,
  readers,
  children,
}: {
  title: string;
  readers?: Readers;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <header className="sheet__head">
        <Heading2 id={id}>{title}</Heading2>
        {readers && <AudienceBadge readers={readers} />}
      </header>
      {children}
    </section>
  );
}
