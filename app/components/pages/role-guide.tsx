import { Heading3 } from '~/components/ui/typography';
import { useReading } from '~/i18n/reading';
import { FactList } from './fact-list';

const ASPECTS = ['does', 'sees', 'never', 'begins'] as const;

/** For each role: what to do, what can be seen and what can't, and where to begin. */
export function RoleGuide() {
  const { roleHelp, roleTerms } = useReading().help;
  return Object.entries(roleHelp).map(([role, words]) => (
    <section key={role} id={`rol-${role}`} className="sheet" aria-labelledby={`rol-${role}-title`}>
      <Heading3 id={`rol-${role}-title`}>{words.title}</Heading3>
      <FactList facts={ASPECTS.map((aspect) => [roleTerms[aspect], words[aspect]])} />
    </section>
  ));
}
