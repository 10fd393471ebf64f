import { Form } from '@remix-run/react';
import { FormMessages, SecondaryButton } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { Heading3 } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';
import { RenameForm } from './rename-form';

type Props = { title: string; frozen: boolean; result: Result };

/** What the keeper of a room does with a document: its title, closing it, opening it again. */
export function KeeperTools({ title, frozen, result }: Props) {
  const { documents } = useText();
  const change = frozen
    ? { intent: 'reopen', name: documents.reopen, help: documents.reopenHelp, yes: documents.reopenConfirm }
    : { intent: 'freeze', name: documents.freeze, help: documents.freezeHelp, yes: documents.freezeConfirm };
  return (
    <section className="sheet keeper-tools">
      <Heading3>{documents.keep}</Heading3>
      <FormMessages result={result} />
      {!frozen && <RenameForm title={title} result={result} />}
      <details className="danger" key={change.intent}>
        <summary>{change.name}</summary>
        <p>{change.help}</p>
        <Form method="post" preventScrollReset>
          <SecondaryButton name="intent" value={change.intent}>
            {change.yes}
          </SecondaryButton>
        </Form>
      </details>
    </section>
  );
}
