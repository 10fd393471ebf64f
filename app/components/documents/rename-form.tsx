import { Form } from '@remix-run/react';
import { useState } from 'react';
import { Buttons, SecondaryButton, TextField } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { useText } from '~/i18n/use-text';

/**
 * The title, to be changed. A colleague's title never takes the place of what is being typed; `seen` is the one that
 * the keeper answers for, a colleague's only after a refusal has pointed at it.
 */
export function RenameForm({ title, result }: { title: string; result: Result }) {
  const { documents } = useText();
  const [base, setBase] = useState(title);
  const [typed, setTyped] = useState<string | null>(null);
  const overtaken = result?.refusal.code === 'document_changed';
  if (title !== base && (typed === null || typed.trim().replace(/\s+/g, ' ') === title)) {
    setBase(title);
    setTyped(null);
  }
  return (
    <Form
      key={base}
      method="post"
      noValidate
      preventScrollReset
      onInput={({ target }) => setTyped((target as HTMLInputElement).value)}
    >
      {title !== base && <p className="notice">{documents.renamedElsewhere(title)}</p>}
      <input type="hidden" name="intent" value="rename" />
      <input type="hidden" name="seen" value={overtaken ? title : base} />
      <TextField
        name="title"
        label={documents.titleField}
        defaultValue={base}
        autoComplete="off"
        maxLength={120}
        result={result}
      />
      <Buttons>
        <SecondaryButton>{documents.rename}</SecondaryButton>
      </Buttons>
    </Form>
  );
}
