import { Form } from '@remix-run/react';
import { CheckField } from '~/components/ui/check-field';
import { Buttons, SubmitButton, TextField } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { SelectField } from '~/components/ui/select-field';
import { PROCEDURE_ROLES } from '~/domain/people/role';
import { useText } from '~/i18n/use-text';

type Props = { kind: 'consortium' | 'procedure_role'; consortiumId?: string; result: Result };

/** Invites somebody by mail: into the reader's own party, or to a role. */
export function InviteSection({ kind, consortiumId, result }: Props) {
  const text = useText();
  const { people, procedures } = text;
  const own = result?.values.kind === kind ? result : undefined;
  const roles = PROCEDURE_ROLES.map((role) => ({ value: role, label: procedures.roles[role] }));
  return (
    <details className="invite" open={own !== undefined}>
      <summary>{people.invite}</summary>
      <p>{people.inviteHelp}</p>
      <Form method="post" noValidate className="narrow">
        <input type="hidden" name="kind" value={kind} />
        {consortiumId && <input type="hidden" name="consortiumId" value={consortiumId} />}
        <TextField name="name" label={people.name} autoComplete="off" result={own} />
        <TextField name="email" label={people.email} type="email" autoComplete="off" result={own} />
        {kind === 'procedure_role' ? (
          <SelectField name="role" label={people.inviteTo} options={roles} result={own} />
        ) : (
          <CheckField name="lead" label={people.asLead} result={own} />
        )}
        <Buttons>
          <SubmitButton>{people.send}</SubmitButton>
        </Buttons>
      </Form>
    </details>
  );
}
