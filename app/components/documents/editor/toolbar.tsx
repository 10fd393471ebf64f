import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '~/i18n/use-text';
import { intoText } from './into-text';
import { LinkPopover } from './link-popover';
import { StyleSelect } from './style-select';
import { insertTable } from './table-commands';
import { TablePopover } from './table-popover';
import { ToolButton } from './tool-button';
import { ToolFocus } from './tool-focus';
import { useToolState } from './use-tool-state';
import type { Wishes } from './wishes';

/** The tools of who may write. */
export function Toolbar({ editor, wishes }: { editor: Editor; wishes: Wishes }) {
  const text = useText().editor.tools;
  const on = useToolState(editor);
  const [open, setOpen] = useState<'link' | 'table' | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const close = () => setOpen(null);
  const toggle = (what: 'link' | 'table') => setOpen((now) => (now === what ? null : what));
  useEffect(
    () =>
      wishes.hear((wish) => {
        if (wish === 'toolbar') box.current?.querySelector<HTMLElement>('[data-tool][tabindex="0"]')?.focus();
        if (wish === 'link') setOpen('link');
      }),
    [wishes],
  );
  if (open === 'table' && !on.table) close(); // else it would come back with the cursor
  const act = (what: () => unknown) => () => {
    what();
    intoText(editor);
  };

  return (
    <div ref={box} className="tools">
      <ToolFocus label={text.label} first="undo" onEscape={() => intoText(editor)}>
        <ToolButton
          {...{ name: 'undo', label: text.undo, keys: 'Mod+Z', disabled: !on.undo }}
          onPress={act(() => editor.commands.undo())}
        />
        <ToolButton
          {...{ name: 'redo', label: text.redo, keys: 'Mod+Y', disabled: !on.redo }}
          onPress={act(() => editor.commands.redo())}
        />
        <StyleSelect editor={editor} style={on.style} />
        <ToolButton
          {...{ name: 'bold', label: text.bold, keys: 'Mod+B', pressed: on.bold }}
          onPress={act(() => editor.commands.toggleBold())}
        />
        <ToolButton
          {...{ name: 'italic', label: text.italic, keys: 'Mod+I', pressed: on.italic }}
          onPress={act(() => editor.commands.toggleItalic())}
        />
        <ToolButton
          {...{ name: 'bulletList', label: text.bulletList, keys: 'Mod+Shift+8', pressed: on.bulletList }}
          onPress={act(() => editor.commands.toggleBulletList())}
        />
        <ToolButton
          {...{ name: 'orderedList', label: text.orderedList, keys: 'Mod+Shift+7', pressed: on.orderedList }}
          onPress={act(() => editor.commands.toggleOrderedList())}
        />
        <ToolButton
          {...{ name: 'link', label: text.link, keys: 'Mod+K', expanded: open === 'link' }}
          onPress={() => toggle('link')}
        />
        {on.table ? (
          <ToolButton
            {...{ name: 'table', label: text.changeTable, expanded: open === 'table' }}
            onPress={() => toggle('table')}
          />
        ) : (
          <ToolButton name="table" label={text.insertTable} onPress={act(() => insertTable(editor))} />
        )}
      </ToolFocus>
      {open === 'link' && <LinkPopover editor={editor} onClose={close} />}
      {open === 'table' && <TablePopover editor={editor} onClose={close} />}
    </div>
  );
}
