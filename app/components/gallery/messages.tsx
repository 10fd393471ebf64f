import { Alert } from '~/components/ui/alert';
import { AudienceBadge, type Readers } from '~/components/ui/audience-badge';
import { FormMessages } from '~/components/ui/form';
import { Paragraph } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';

const READERS = [
  'public',
  'all',
  'team',
  'moderators',
  'auditors',
  'party',
] as const satisfies readonly Readers[];
const STATES = ['received', 'in_moderation', 'answered', 'released', 'withdrawn'] as const;
const CONNECTIONS = ['online', 'connecting', 'offline'] as const;
const ALERTS = ['info', 'ok', 'warning', 'error'] as const;

/** What tells: alerts, notices, badges, states, the connection. */
export function Messages({ scheme }: { scheme: string }) {
  const { common, questions, people, overview } = useText();
  return (
    <section>
      {ALERTS.map((type) => (
        <Alert key={type} type={type} role="none">
          <Paragraph>{overview.changed}</Paragraph>
        </Alert>
      ))}
      <FormMessages
        result={{
          refusal: { code: 'invalid', params: {} },
          problems: [{ field: `${scheme}-text-bad`, code: 'required' }],
          values: {},
        }}
      />
      <p className="notice">{questions.lateTold}</p>
      <p className="notice notice--good">{people.sent('naam@voorbeeld.example')}</p>
      <div className="gallery__row">
        {READERS.map((readers) => (
          <AudienceBadge key={readers} readers={readers} />
        ))}
      </div>
      <div className="gallery__row">
        {STATES.map((state) => (
          <span key={state} className={`state state--${state}`}>
            {questions.status[state]}
          </span>
        ))}
      </div>
      <div className="gallery__row">
        {CONNECTIONS.map((status) => (
          <span key={status} className={`connection connection--${status}`}>
            {common.connection[status]}
          </span>
        ))}
        {[0, 1, 12].map((n) => (
          <span key={n} className="due">
            {overview.daysLeft(n)}
          </span>
        ))}
      </div>
    </section>
  );
}
