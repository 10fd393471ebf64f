import { DaysLeftWords } from '~/components/procedures/task-list';
import { Alert } from '~/components/ui/alert';
import { AudienceBadge, type Readers } from '~/components/ui/audience-badge';
import { Paragraph } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';
import { LONG_TITLE, PARTY } from './samples';
import { Specimen } from './specimen';

const READERS: readonly Readers[] = ['public', 'all', 'team', 'moderators', 'auditors', 'party'];
const STATES = ['received', 'in_moderation', 'answered', 'released', 'withdrawn'] as const;
const CONNECTIONS = ['online', 'connecting', 'offline'] as const;
const ALERTS = ['info', 'ok', 'warning', 'error'] as const;

/** What tells: alerts, notices, badges, states, the connection. */
export function Messages() {
  const { common, documents, questions, people, overview } = useText();
  return (
    <>
      <Specimen of="ui/alert" as="of each kind">
        {ALERTS.map((type) => (
          <Alert key={type} type={type} role="none">
            <Paragraph>
              <strong>{type}</strong>: {overview.changed}
            </Paragraph>
          </Alert>
        ))}
      </Specimen>
      <Specimen of="ui/alert" as="beside it: the quieter notice (states.css)">
        <p className="notice">{questions.lateTold}</p>
        <p className="notice notice--good">{people.sent('naam@voorbeeld.example')}</p>
      </Specimen>
      <Specimen of="ui/audience-badge" as="for every audience; with words of its own, short and long">
        <div className="gallery__row">
          {READERS.map((readers) => (
            <AudienceBadge key={readers} readers={readers} />
          ))}
          <AudienceBadge readers="party" words={PARTY} />
          <AudienceBadge readers="team" words={LONG_TITLE} />
        </div>
      </Specimen>
      <Specimen of="ui/frame" as="the connection: online, connecting, offline">
        <div className="gallery__row">
          {CONNECTIONS.map((status) => (
            <span key={status} className={`connection connection--${status}`}>
              {common.connection[status]}
            </span>
          ))}
        </div>
      </Specimen>
      <Specimen of="questions/board-row" as="the marks of all states, and of a closed document (states.css)">
        <div className="gallery__row">
          {STATES.map((state) => (
            <span key={state} className={`state state--${state}`}>
              {questions.status[state]}
            </span>
          ))}
          <span className="state state--closed">{documents.closed}</span>
        </div>
      </Specimen>
      <Specimen of="procedures/task-list" as="days left; of a plan, which does not warn; past">
        <div className="gallery__row">
          {[0, 1, 12].map((left) => (
            <DaysLeftWords key={left} left={left} />
          ))}
          <DaysLeftWords left={12} planned />
          <DaysLeftWords left={null} />
        </div>
      </Specimen>
    </>
  );
}
