import type { Progress, Stage } from '~/domain/procedures/course';
import { useText } from '~/i18n/use-text';

/** The course of a procedure as a line: past, now, next and later, the stage where it is opened into its steps. */
export function CourseLine({ course }: { course: readonly Stage[] }) {
  const { overview, procedures } = useText();
  return (
    <section aria-label={overview.course} className="course">
      <ol className={`course__line course__line--${course.length}`}>
        {course.map(({ id, progress, perLot, steps }) => (
          <li key={id} className={`course__stage course__stage--${progress}`} {...current(progress)}>
            <Mark progress={progress} />
            <span className="course__name">{procedures.stages[id]}</span>
            <ProgressWord progress={progress} />
            {perLot && <span className="course__lot">{overview.perLot}</span>}
            {progress === 'now' && (
              <ol className="course__steps">
                {steps.map((step) => (
                  <li
                    key={step.id}
                    className={`course__step course__step--${step.progress}`}
                    {...current(step.progress)}
                  >
                    <Mark progress={step.progress} />
                    <span className="course__name">{procedures.steps[step.id]}</span>
                    <ProgressWord progress={step.progress} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The same line in small, for a list of procedures; its words stand beside it. */
export const CourseStrip = ({ course }: { course: readonly Stage[] }) => (
  <div className="strip" aria-hidden="true">
    {course.map(({ id, progress }) => (
      <span key={id} className={`strip__stage strip__stage--${progress}`} />
    ))}
  </div>
);

const current = (progress: Progress) => (progress === 'now' ? { 'aria-current': 'step' as const } : {});

const Mark = ({ progress }: { progress: Progress }) => (
  <svg className="course__mark" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <circle cx="9" cy="9" r="7.5" />
    {progress === 'past' && <path d="m5.4 9.3 2.5 2.5 4.8-5.2" />}
    {progress === 'now' && <circle className="course__dot" cx="9" cy="9" r="3.5" />}
  </svg>
);

/** In words for all where the picture says now and next, for screen readers elsewhere too. */
function ProgressWord({ progress }: { progress: Progress }) {
  const { overview } = useText();
  const shown = progress === 'now' || progress === 'next';
  return (
    <span className={shown ? 'course__word' : 'visually-hidden'}>
      <span className="visually-hidden">, </span>
      {overview.progress[progress]}
    </span>
  );
}
