import type { Editor } from '@tiptap/react';
import { useText } from '~/i18n/use-text';
import { intoText } from './into-text';
import { Popover } from './popover';

const CHANGES = {
  rowBelow: 'addRowAfter',
  columnRight: 'addColumnAfter',
  deleteRow: 'deleteRow',
  deleteColumn: 'deleteColumn',
  deleteTable: 'deleteTable',
} as const;

type Change = keyof typeof CHANGES;

type Props = { editor: Editor; onClose: () => void };

/** Changes to the table in which the cursor is. It stays open: rows are seldom added alone. */
export function TablePopover({ editor, onClose }: Props) {
  const text = useText().editor.tools;
  const change = (what: Change) => {
    editor.commands[CHANGES[what]]();
    if (!editor.isActive('table')) intoText(editor);
  };
  const back = () => {
    onClose();
    intoText(editor);
  };
  return (
    <Popover label={text.changeTable} onClose={onClose} onEscape={back}>
      {(Object.keys(CHANGES) as Change[]).map((what) => (
        <button key={what} type="button" className="link-button" onClick={() => change(what)}>
          {text.table[what]}
        </button>
      ))}
    </Popover>
  );
}
