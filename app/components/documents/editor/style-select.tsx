import type { Editor } from '@tiptap/react';
import { useRef } from 'react';
import { useText } from '~/i18n/use-text';
import { intoText } from './into-text';
import { useTool } from './tool-focus';

const LEVELS = [1, 2, 3] as const;

/** Body text or a heading. With the keyboard one looks through the list: the focus stays until Escape or Enter. */
export function StyleSelect({ editor, style }: { editor: Editor; style: string }) {
  const text = useText().editor.tools;
  const tool = useTool('style');
  const byKey = useRef(false);
  const choose = (value: string) => {
    const level = LEVELS.find((l) => String(l) === value);
    if (level) editor.commands.setHeading({ level });
    else editor.commands.setParagraph();
    if (!byKey.current) intoText(editor);
  };
  return (
    <select
      {...tool}
      className="tool-select"
      aria-label={text.style}
      title={text.style}
      value={style}
      onPointerDown={() => (byKey.current = false)}
      onKeyDown={({ key }) => {
        byKey.current = true;
        if (key === 'Enter') intoText(editor);
      }}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="text">{text.paragraph}</option>
      {LEVELS.map((level) => (
        <option key={level} value={level}>
          {text.heading(level)}
        </option>
      ))}
    </select>
  );
}
