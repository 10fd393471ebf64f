import { Sheet } from '~/components/ui/sheet';
import { Heading3 } from '~/components/ui/typography';
import { SECTION_KINDS, type SectionKind } from '~/domain/procedures/publicity';
import { useText } from '~/i18n/use-text';

type Section = { readonly kind: SectionKind; readonly text: string };

/** What the buyer says of the procedure, under our questions, in the buyer's own words (which are Dutch). */
export function SectionList({ sections }: { sections: readonly Section[] }) {
  const { publicity } = useText();
  return (
    <Sheet title={publicity.about} readers="public">
      {sections.length === 0 && <p>{publicity.notDescribed}</p>}
      {SECTION_KINDS.map((kind) => {
        const section = sections.find((one) => one.kind === kind);
        if (!section) return null;
        return (
          <section key={kind} className="about">
            <Heading3>{publicity.sections[kind]}</Heading3>
            <div lang="nl">
              {section.text.split('\n\n').map((paragraph) => (
                <p key={paragraph} className="prose">
                  {paragraph}
                </p>
              ))}
            </div>
          </section>
        );
      })}
    </Sheet>
  );
}
