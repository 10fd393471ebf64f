import { Fragment } from 'react';
import type { StageId } from '~/domain/procedures/course';
import type { TermId } from '~/i18n/glossary';
import { useReading } from '~/i18n/reading';
import { useText } from '~/i18n/use-text';
import { Term } from './term';

/** The law's words that a reader meets in each stage. */
const WORDS: Readonly<Record<StageId, readonly TermId[]>> = {
  preparation: ['verwervingsstrategie', 'marktconsultatie', 'aankondiging'],
  preselection: ['preselectie', 'nota-van-inlichtingen', 'aanmelding'],
  dialogue_1: ['dialoogronde', 'perceel', 'selectiedocument'],
  consortia: ['samenwerkingsverband', 'penvoerder', 'trechtering'],
  dialogue_2: ['integraliteitseis', 'gunningscriterium', 'reele-prijs'],
  tender: ['inschrijving', 'uiterste-moment', 'kluis'],
  award: ['gunningsbeslissing', 'opschortende-termijn', 'kort-geding'],
  execution: ['onderaannemer'],
};

/** The stages of a dialogue tender in plain words, with the law's words explained on the spot. */
export function CourseGuide() {
  const { stages: names } = useText().procedures;
  const { stages } = useReading().help;
  return (
    <ol className="course-guide">
      {(Object.keys(WORDS) as StageId[]).map((stage) => (
        <li key={stage}>
          <strong>{names[stage]}</strong>
          <p>{stages[stage]}</p>
          <p className="course-guide__words">
            {WORDS[stage].map((word, i) => (
              <Fragment key={word}>
                {i > 0 && ' '}
                <Term id={word} />
              </Fragment>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
