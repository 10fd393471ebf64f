import type { StageId } from '~/domain/procedures/course';
import { useReading } from '~/i18n/reading';
import { useText } from '~/i18n/use-text';
import { COURSE_WORDS } from './course-words';
import { TermLine } from './term-line';

/** The stages of a dialogue tender in plain words, with the law's words explained on the spot. */
export function CourseGuide() {
  const { stages: names } = useText().procedures;
  const { stages } = useReading().help;
  return (
    <ol className="course-guide">
      {(Object.keys(names) as StageId[]).map((stage) => (
        <li key={stage}>
          <strong>{names[stage]}</strong>
          <p>{stages[stage]}</p>
          <TermLine ids={COURSE_WORDS[stage]} />
        </li>
      ))}
    </ol>
  );
}
