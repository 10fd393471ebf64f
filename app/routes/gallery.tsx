import '~/styles/gallery.css';
import { Controls } from '~/components/gallery/controls';
import { Messages } from '~/components/gallery/messages';
import { Pieces } from '~/components/gallery/pieces';
import { Tokens } from '~/components/gallery/tokens';
import { Heading1 } from '~/components/ui/typography';
import { pageTitle } from '~/i18n/page-title';

/** In development only: see routes.ts. */
export function loader() {
  if (process.env.NODE_ENV !== 'development') throw new Response(null, { status: 404 });
  return null;
}

const TITLE = 'Gallery';

export const meta = pageTitle(() => TITLE);

/** Every component in every state, light and dark, for whoever changes the theme. */
export default function Gallery() {
  return (
    <>
      <Heading1>{TITLE}</Heading1>
      <div className="gallery">
        {(['light', 'dark'] as const).map((scheme) => (
          <div key={scheme} className={`gallery__scheme gallery__scheme--${scheme}`}>
            <Tokens />
            <Controls scheme={scheme} />
            <Messages scheme={scheme} />
            <Pieces />
          </div>
        ))}
      </div>
    </>
  );
}
