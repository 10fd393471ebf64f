import { useRef, type ReactNode } from 'react';
import { useLocale } from '~/i18n/use-text';
import { useOwnIds } from './own-ids';

const SCHEMES = ['light', 'dark'] as const;

type Scheme = (typeof SCHEMES)[number];

type Props = {
  /** The component's file below app/components, without its ending. */
  of: string;
  /** In which state it is shown. */
  as?: string;
  /** It needs the page's width: dark below light instead of beside it. */
  wide?: boolean;
  /** A function where names must differ between the schemes, as those of radio buttons outside a form. */
  children: ReactNode | ((scheme: Scheme) => ReactNode);
};

/** One component in one state, light and dark, below the name of its file. */
export function Specimen({ of, as, wide = false, children }: Props) {
  return (
    <figure className={wide ? 'specimen specimen--wide' : 'specimen'}>
      <figcaption>
        <code>{of}.tsx</code> {as}
      </figcaption>
      {SCHEMES.map((scheme) => (
        <Pane key={scheme} scheme={scheme}>
          {typeof children === 'function' ? children(scheme) : children}
        </Pane>
      ))}
    </figure>
  );
}

function Pane({ scheme, children }: { scheme: Scheme; children: ReactNode }) {
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useOwnIds(box);
  return (
    <div ref={box} lang={locale} className={`specimen__pane specimen__pane--${scheme}`}>
      {children}
    </div>
  );
}
