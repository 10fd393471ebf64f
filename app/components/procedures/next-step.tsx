import { Form, Link } from '@remix-run/react';
import { Buttons, FormMessages, SecondaryButton, TextField } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { Sheet } from '~/components/ui/sheet';
import type { Block } from '~/domain/procedures/leaving';
import { formatMoment } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Props = {
  /** The phase that comes next; null at the end of the course. */
  next: string | null;
  /** The address of the procedure's pages. */
  home: string;
  /** What keeps the procedure where it is, as far as the reader may know. */
  blocks: readonly Block[];
  /** Questions that came late and have no answer; 0 to who may not know. */
  unansweredLate: number;
  mayEnter: boolean;
  result: Result;
};

/** What comes next, what blocks it and where that can be mended, and who takes the step. */
export function NextStep({ next, home, blocks, unansweredLate, mayEnter, result }: Props) {
  const { overview, procedures } = useText();
  const phase = next && procedures.phases[next]!;
  if (!phase)
    return (
      <Sheet title={overview.nextStep}>
        <p>{overview.lastStep}</p>
      </Sheet>
    );
  const free = blocks.length === 0;
  return (
    <Sheet title={overview.nextStep}>
      <FormMessages result={result} />
      {!free && (
        <div className="notice">
          <p>{overview.before(phase)}</p>
          <ul>
            {blocks.map((block) => (
              <li key={block.code}>
                <Reason block={block} home={home} linked={mayEnter} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {free && mayEnter && <p>{overview.nothingBefore(phase)}</p>}
      {free && mayEnter && unansweredLate > 0 && <p>{overview.unansweredLate(unansweredLate)}</p>}
      <p className="quiet">
        {!mayEnter ? overview.leadDecides : free ? overview.youDecide : overview.youDecideLater}
      </p>
      {free && mayEnter && (
        <details className="danger" open={result !== undefined}>
          <summary>{overview.enter(phase)}</summary>
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

/** One reason why the step can't be taken, with the way to what makes it possible. */
function Reason({ block, home, linked }: { block: Block; home: string; linked: boolean }) {
  const { overview } = useText();
  const locale = useLocale();
  if (block.code === 'cut_off_ahead') return overview.beforeCutOff(formatMoment(locale, block.at));
  const words = overview.beforeQuestions(block.count);
  return linked ? <Link to={`${home}/behandelen`}>{words}</Link> : words;
}
