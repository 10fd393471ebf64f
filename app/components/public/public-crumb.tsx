import { Link } from '@remix-run/react';
import { useText } from '~/i18n/use-text';

/** The way back to a procedure's public page. */
export function PublicCrumb({ procedure }: { procedure: { readonly id: string; readonly title: string } }) {
  const { publicity } = useText();
  return (
    <nav aria-label={publicity.crumbs} className="crumbs">
      <Link to={`/aanbestedingen/${procedure.id}`} lang="nl">
        {procedure.title}
      </Link>
    </nav>
  );
}
