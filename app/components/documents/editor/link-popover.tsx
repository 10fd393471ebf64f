import type { Editor } from '@tiptap/react';
import { useId, useState, type FormEvent } from 'react';
import { useText } from '~/i18n/use-text';
import { intoText } from './into-text';
import { typedAddress } from './link-rule';
import { Popover } from './popover';

type Props = { editor: Editor; onClose: () => void };

/** Makes, changes or removes the link at the cursor. Without a selection it asks for the words as well. */
export function LinkPopover({ editor, onClose }: Props) {
  const text = useText();
  const { title, address, addressHelp, words, wrong, remove, apply } = text.editor.link;
  const id = useId();
  const [problem, setProblem] = useState(false);
  const [at] = useState(() => linkAt(editor));
  const back = () => {
    onClose();
    intoText(editor);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const href = typedAddress(String(form.get('address')));
    if (!href) {
      setProblem(true);
      event.currentTarget.querySelector<HTMLElement>('[name=address]')?.focus();
      return;
    }
    setLink(editor, href, at.asksWords ? String(form.get('words')).trim() : null);
    back();
  };
  const unlink = () => {
    editor.chain().extendMarkRange('link').unsetMark('link').run();
    back();
  };
  return (
    <Popover label={title} onClose={onClose} onEscape={back}>
      <form className="link-form" noValidate onSubmit={submit}>
        <label htmlFor={`${id}-address`}>{address}</label>
        <span id={`${id}-help`} className="quiet">
          {addressHelp}
        </span>
        {problem && (
          <span id={`${id}-problem`} role="alert" className="link-form__problem">
            {wrong}
          </span>
        )}
        <input
          id={`${id}-address`}
          name="address"
          className="utrecht-textbox utrecht-textbox--html-input"
          inputMode="url"
          autoComplete="off"
          defaultValue={at.href}
          aria-invalid={problem || undefined}
          aria-describedby={problem ? `${id}-problem ${id}-help` : `${id}-help`}
        />
        {at.asksWords && (
          <>
            <label htmlFor={`${id}-words`}>{words}</label>
            <input
              id={`${id}-words`}
              name="words"
              className="utrecht-textbox utrecht-textbox--html-input"
              autoComplete="off"
            />
          </>
        )}
        <p className="link-form__buttons">
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {apply}
          </button>
          {at.href && (
            <button type="button" className="link-button" onClick={unlink}>
              {remove}
            </button>
          )}
          <button type="button" className="link-button" onClick={back}>
            {text.common.cancel}
          </button>
        </p>
      </form>
    </Popover>
  );
}

function linkAt(editor: Editor): { readonly href: string; readonly asksWords: boolean } {
  const { href } = editor.getAttributes('link') as { href?: string | null };
  return { href: href ?? '', asksWords: editor.state.selection.empty && !editor.isActive('link') };
}

/** `words`: what to write as the link, empty for the address itself; null: what is selected becomes the link. */
function setLink(editor: Editor, href: string, words: string | null): void {
  const chain = editor.chain();
  const marks = [{ type: 'link', attrs: { href } }];
  if (words === null) chain.extendMarkRange('link').setMark('link', { href }).run();
  else chain.insertContent({ type: 'text', text: words || href, marks }).run();
}
