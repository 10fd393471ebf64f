import { ColourLegend } from '~/components/pages/colour-legend';
import { Contact } from '~/components/pages/contact';
import { CourseGuide } from '~/components/pages/course-guide';
import { FactList } from '~/components/pages/fact-list';
import { KeptData } from '~/components/pages/kept-data';
import { Keys } from '~/components/pages/keys';
import { PartSection } from '~/components/pages/part-section';
import { ReadingPage } from '~/components/pages/reading-page';
import { RoleGuide } from '~/components/pages/role-guide';
import { Term } from '~/components/pages/term';
import { TermLine } from '~/components/pages/term-line';
import { WordList } from '~/components/pages/word-list';
import { ANSWER, LONG_TITLE, TEXT } from './samples';
import { Specimen } from './specimen';

const FACTS = [
  ['Wat', ANSWER],
  [LONG_TITLE, 'Kort'],
] as const;
const PART = {
  title: 'Een deel',
  text: [TEXT],
  points: ['Eén', ANSWER],
  steps: ['Eerst', 'Dan'],
  facts: FACTS,
};
const CONTENTS = [
  ['deel-1', 'Een deel', [['deel-1-1', 'Een deel daarvan']]],
  ['deel-2', LONG_TITLE],
] as const;

/** What long pages are made of. */
export function Pages() {
  return (
    <>
      <Specimen of="pages/term" as="in a sentence; by itself. A click unfolds it">
        <p>
          Voordat de <Term id="gunningsbeslissing">gunningsbeslissing</Term> vaststaat, loopt de{' '}
          <Term id="opschortende-termijn" />.
        </p>
      </Specimen>
      <Specimen of="pages/term-line">
        <TermLine ids={['partij', 'samenwerkingsverband', 'penvoerder', 'onderaannemer', 'perceel', 'sas']} />
      </Specimen>
      <Specimen of="pages/colour-legend">
        <ColourLegend />
      </Specimen>
      <Specimen of="pages/fact-list" as="a long fact; of something long">
        <FactList facts={FACTS} />
      </Specimen>
      <Specimen of="pages/contact" as="somebody is named; nobody is">
        <Contact operator={{ name: 'Regio Voorbeeld', email: 'hulp@voorbeeld.example' }} />
        <Contact operator={{}} />
      </Specimen>
      <Specimen of="pages/part-section" as="with text, points, steps and facts; with a title alone">
        <PartSection id="deel" part={PART} />
        <PartSection id="leeg" part={{ title: LONG_TITLE }} />
      </Specimen>
      <Specimen of="pages/reading-page" wide>
        <ReadingPage title="Een lange bladzijde" lead={TEXT} contents={CONTENTS}>
          <PartSection id="deel-1" part={PART} />
        </ReadingPage>
      </Specimen>
      <Specimen of="pages/keys">
        <Keys />
      </Specimen>
      <Specimen of="pages/course-guide">
        <CourseGuide />
      </Specimen>
      <Specimen of="pages/role-guide">
        <RoleGuide />
      </Specimen>
      <Specimen of="pages/kept-data">
        <KeptData />
      </Specimen>
      <Specimen of="pages/word-list">
        <WordList />
      </Specimen>
    </>
  );
}
