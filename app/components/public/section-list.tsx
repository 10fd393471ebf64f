import { Sheet } from '~/components/ui/sheet';
import { SECTION_KINDS, type SectionKind } from '~/domain/procedures/publicity';
import { useText } from '~/i18n/use-text';

type Section = { readonly kind: SectionKind; readonly text: string };

/** What the buyer says of the procedure, under our questions, in the buyer's own words (which are Dutch). */
export function SectionList({ sections }: { sections: readonly Section[] }) {
  const { publicity } = useText();
  if (sections.length === 0) return <p>{publicity.notDescribed}</p>;
  return (
    <>
      {SECTION_KINDS.map((kind) => {
        const section = sections.find((one) => one.kind === kind);
        if (!section) return null;
        return (
          <Sheet key={kind} title={publicity.sections[kind]} readers="public">
            <div lang="nl">
              {section.text.split('\n\n').map((paragraph) => (
                <p key={paragraph} className="prose">
                  {paragraph}
                </p>
              ))}
            </div>
          </Sheet>
        );
      })}
    </>
  );
}
