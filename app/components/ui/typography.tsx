import type { ComponentProps } from 'react';

// NL Design System's stylesheet on plain elements: its React library alone would be half of a page's scripts.

type Heading = ComponentProps<'h2'>;

export const Heading1 = (props: Heading) => <h1 className="utrecht-heading-1" {...props} />;
export const Heading2 = (props: Heading) => <h2 className="utrecht-heading-2" {...props} />;
export const Heading3 = (props: Heading) => <h3 className="utrecht-heading-3" {...props} />;

/** A paragraph; `lead`: the one below a page's title that says what the page is for. */
export const Paragraph = ({ lead, ...props }: ComponentProps<'p'> & { lead?: boolean }) => (
  <p className={lead ? 'utrecht-paragraph utrecht-paragraph--lead' : 'utrecht-paragraph'} {...props} />
);

/** A link that loads its page anew, as the pages around signing in need. */
export const PlainLink = (props: ComponentProps<'a'> & { href: string }) => (
  <a className="utrecht-link utrecht-link--html-a" {...props} />
);
