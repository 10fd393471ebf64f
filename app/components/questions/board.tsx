import { Form } from '@remix-run/react';
import { useCallback, useRef } from 'react';
import { useLive } from '~/components/live/live';
import { useHeld } from '~/components/live/use-held';
import type { ProcedureContext } from '~/components/procedures/use-procedure';
import { SubmitButton } from '~/components/ui/form';
import { Heading3 } from '~/components/ui/typography';
import type { Instant } from '~/domain/instant';
import { useText } from '~/i18n/use-text';
import { BoardKeysHelp } from './board-keys-help';
import type { BoardQuestion } from './board-question';
import { BoardRow } from './board-row';
import { ChangedLine } from './changed-line';
import { useBoardKeys } from './use-board-keys';
import { useKeysSwitch } from './use-keys-switch';

const COLUMNS = ['received', 'in_moderation', 'answered'] as const;

type Props = { rows: readonly BoardQuestion[]; context: ProcedureContext; now: Instant };

/** What waits, by how far it is, who waits longest on top; what is ready can be taken along to the release. */
export function Board({ rows, context, now }: Props) {
  const { board } = useText();
  const live = useLive();
  const region = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDetailsElement>(null);
  const [on, setOn] = useKeysSwitch();
  const { shown, waiting, show } = useHeld(rows, region);
  const mayRelease = context.may['question.release'] ?? false;

  const choose = useCallback(
    (row: HTMLElement) => {
      const box = row.querySelector<HTMLInputElement>('input[name=vraag]');
      if (box) box.checked = !box.checked;
      const { pseudonym = '' } = box?.dataset ?? {};
      live?.announce(
        !box ? board.notReady : box.checked ? board.chosen(pseudonym) : board.unchosen(pseudonym),
      );
    },
    [live, board],
  );
  const showHelp = useCallback(() => {
    if (!help.current) return;
    help.current.open = !help.current.open;
    if (help.current.open) help.current.querySelector('summary')?.focus();
  }, []);
  useBoardKeys(region, { on, onChoose: choose, onHelp: showHelp });

  return (
    <Form action={`/procedures/${context.procedure.id}/vrijgeven`} method="get">
      <BoardKeysHelp box={help} on={on} onSwitch={setOn} />
      {waiting && <ChangedLine onShow={show} />}
      <div className="board" ref={region}>
        {COLUMNS.map((status) => {
          const here = shown.filter((row) => row.status === status);
          return (
            <section key={status} className="board__column" aria-labelledby={`column-${status}`}>
              <header className="sheet__head">
                <Heading3 id={`column-${status}`}>{board.columns[status]}</Heading3>
                <span className="quiet">{here.length}</span>
              </header>
              {here.length === 0 && <p className="quiet">{board.none[status]}</p>}
              <ol className="board__rows">
                {here.map((row) => (
                  <BoardRow
                    key={row.id}
                    row={row}
                    context={context}
                    now={now}
                    choosable={mayRelease && status === 'answered'}
                  />
                ))}
              </ol>
              {mayRelease && status === 'answered' && here.length > 0 && (
                <div className="board__send screen-only">
                  <SubmitButton>{board.prepare}</SubmitButton>
                  <p className="quiet">{board.prepareHelp}</p>
                </div>
              )}
            </section>
          );
        })}
      </div>
    </Form>
  );
}
