import { Sheet } from '~/components/ui/sheet';
import type { PublicationKind } from '~/domain/procedures/publicity';
import { useText } from '~/i18n/use-text';
import { Day } from './planning-table';

type Publication = {
  readonly id: string;
  readonly kind: PublicationKind;
  readonly publishedOn: string;
  readonly reference: string | null;
  readonly title: string;
  readonly text: string;
};

/** What was decided or published in the open, the newest first, each with the number by which it is found. */
export function PublicationList({ publications }: { publications: readonly Publication[] }) {
  const { publicity } = useText();
  return (
    <Sheet title={publicity.publications} readers="public">
      {publications.length === 0 && <p className="quiet">{publicity.noPublications}</p>}
      <ul className="rows">
        {publications.map(({ id, kind, publishedOn, reference, title, text }) => (
          <li key={id}>
            <strong lang="nl">{title}</strong>
            <span lang="nl">{text}</span>
            <span className="quiet">
              {publicity.kinds[kind]} · <Day day={publishedOn} />
              {reference && <> · {publicity.reference(reference)}</>}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
