import '~/styles/public.css';
import '~/styles/gallery.css';
import type { FormEvent } from 'react';
import { Areas } from '~/components/gallery/areas';
import { useKeptPlace } from '~/components/gallery/use-kept-place';
import { Heading1 } from '~/components/ui/typography';
import { pageTitle } from '~/i18n/page-title';

/** In development only: see routes.ts. */
export function loader() {
  if (process.env.NODE_ENV !== 'development') throw new Response(null, { status: 404 });
  return null;
}

const TITLE = 'Gallery';

export const meta = pageTitle(() => TITLE);

/** Nothing is sent: there is no procedure behind the specimens. */
function keepHere(event: FormEvent) {
  event.preventDefault();
  event.stopPropagation();
}

/** Every component in every state, light and dark, for whoever changes the theme; its own words are English. */
export default function Gallery() {
  useKeptPlace();
  return (
    <div lang="en" className="gallery" onSubmitCapture={keepHere}>
      <Heading1>{TITLE}</Heading1>
      <Areas />
    </div>
  );
}
