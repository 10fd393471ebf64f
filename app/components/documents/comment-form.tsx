import { Form } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDraft } from '~/components/session/draft';
import { Buttons, FormMessages, SubmitButton, TextArea } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { useText } from '~/i18n/use-text';

type Props = {
  documentId: string;
  newId: string;
  shownAs: string;
  /** What stands beside the document: once the form's own comment is among it, the form is for the next one. */
  sent: readonly { readonly id: string }[];
  result: Result;
};

/** A remark of the reader's own. The page may load anew while it is being typed. */
export function CommentForm({ documentId, newId, shownAs, sent, result }: Props) {
  const { documents } = useText();
  const { ref: keepDraft } = useDraft(`comment ${documentId}`);
  const form = useRef<HTMLFormElement | null>(null);
  const [id, setId] = useState(result?.values.id ?? newId);
  const accepted = sent.some((comment) => comment.id === id);
  if (accepted && newId !== id) setId(newId);
  const last = useRef(id);
  useEffect(() => {
    if (last.current !== id) form.current?.reset();
    last.current = id;
  }, [id]);
  const ref = useCallback(
    (element: HTMLFormElement | null) => {
      form.current = element;
      keepDraft(element);
    },
    [keepDraft],
  );
  return (
    <Form method="post" noValidate preventScrollReset ref={ref}>
      <FormMessages result={result} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="intent" value="comment" />
      <TextArea
        name="text"
        label={documents.commentField}
        description={documents.commentHelp(shownAs)}
        rows={3}
        result={result}
      />
      <Buttons>
        <SubmitButton>{documents.comment}</SubmitButton>
      </Buttons>
    </Form>
  );
}
