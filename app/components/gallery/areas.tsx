import { Heading2, Paragraph } from '~/components/ui/typography';
import { Controls } from './controls';
import { Desk } from './desk';
import { Documents } from './documents';
import { Happenings } from './happenings';
import { LateEditor } from './late-editor';
import { Messages } from './messages';
import { Pages } from './pages';
import { People } from './people';
import { Procedures } from './procedures';
import { Public } from './public';
import { Questions } from './questions';
import { Registration } from './registration';
import { Releases } from './releases';
import { Session } from './session';
import { Surfaces } from './surfaces';
import { Tokens } from './tokens';

const AREAS = [
  ['tokens', 'Colours and letters', Tokens],
  ['controls', 'Buttons and fields', Controls],
  ['messages', 'Messages, badges and states', Messages],
  ['surfaces', 'Sheets, tables and error pages', Surfaces],
  ['procedures', 'Procedures: where they stand', Procedures],
  ['happenings', 'Procedures: tasks, dates and news', Happenings],
  ['questions', 'Questions: as participants read them', Questions],
  ['desk', 'Questions: the desk of the moderators', Desk],
  ['releases', 'Releases', Releases],
  ['documents', 'Documents', Documents],
  ['registration', 'Registration', Registration],
  ['public', 'Public pages', Public],
  ['pages', 'Pages that are read', Pages],
  ['session', 'Session and account', Session],
  ['people', 'People', People],
  ['editor', 'The editor of documents', LateEditor],
] as const;

/** All areas below their contents. */
export const Areas = () => (
  <>
    <Paragraph lead>
      Every component in the states it can be in, light and dark, each below the name of its file in
      app/components. The samples are made up, and no form sends anything.
    </Paragraph>
    <nav aria-label="Areas" className="gallery__contents">
      <ul role="list">
        {AREAS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
    {AREAS.map(([id, title, Area]) => (
      <section key={id} id={id} aria-labelledby={`${id}-title`} className="gallery__area">
        <Heading2 id={`${id}-title`}>{title}</Heading2>
        <Area />
      </section>
    ))}
  </>
);
