import { Form } from '@remix-run/react';
import { Buttons, FormMessages, SecondaryButton, TextField } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { Sheet } from '~/components/ui/sheet';
import type { Instant } from '~/domain/instant';
import { formatMoment } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import type { Work } from './tasks';

type Props = {
  /** The phase that comes next; null at the end of the course. */
  next: string | null;
  cutOff: Instant | null;
  now: Instant;
  /** Questions are asked in this phase: then they come before the next one. */
  enquiry: boolean;
  waiting: Work['waiting'];
  mayEnter: boolean;
  result: Result;
};

/** What comes next, what comes before it, and who takes the step. */
export function NextStep({ next, cutOff, now, enquiry, waiting, mayEnter, result }: Props) {
  const { overview, procedures } = useText();
  const locale = useLocale();
  const phase = next && procedures.phases[next]!;
  const open = enquiry && waiting ? waiting.received + waiting.inModeration + waiting.answered : 0;
  const before = [
    enquiry && cutOff && cutOff > now && overview.beforeCutOff(formatMoment(locale, cutOff)),
    open > 0 && overview.beforeQuestions(open),
  ].filter((reason) => typeof reason === 'string');
  return (
    <Sheet title={overview.nextStep}>
      {!phase && <p>{overview.lastStep}</p>}
      {phase && before.length > 0 && (
        <div className="notice">
          <p>{overview.before(phase)}</p>
          <ul>
            {before.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      {phase && before.length === 0 && <p>{overview.nothingBefore(phase)}</p>}
      {phase && <p className="quiet">{mayEnter ? overview.youDecide : overview.leadDecides}</p>}
      {phase && mayEnter && (
        <details className="danger" open={result !== undefined}>
          <summary>{overview.enter(phase)}</summary>
          <FormMessages result={result} />
          <Form method="post" noValidate>
            <input type="hidden" name="phase" value={next} />
            <TextField
              name="reason"
              label={overview.enterReason}
              description={overview.enterHelp}
              required
              result={result}
            />
            <Buttons>
              <SecondaryButton>{overview.enterConfirm}</SecondaryButton>
            </Buttons>
          </Form>
        </details>
      )}
    </Sheet>
  );
}
