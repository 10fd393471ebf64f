import { Form } from '@remix-run/react';
import { Buttons, SubmitButton, TextField } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { INVITED_ROLES } from '~/domain/consortia/member';
import { useText } from '~/i18n/use-text';
import { ChoiceGroup } from './choice-group';

/** Asks another organisation to join the party, by its number and the address of one of its administrators. */
export function InviteOrganisation({ result }: { result: Result }) {
  const { registration } = useText();
  const { party: text, roles, answer, kvkNumber, kvkHelp } = registration;
  return (
    <details className="invite" open={result !== undefined}>
      <summary>{text.invite}</summary>
      <p>{text.inviteHelp}</p>
      <Form method="post" noValidate className="narrow">
        <TextField
          name="kvkNumber"
          label={kvkNumber}
          description={kvkHelp}
          inputMode="numeric"
          required
          result={result}
        />
        <TextField name="email" label={text.email} type="email" autoComplete="off" required result={result} />
        <ChoiceGroup
          name="role"
          legend={text.role}
          type="radio"
          chosen={[result?.values.role ?? 'group_member']}
          options={INVITED_ROLES.map((role) => ({
            value: role,
            label: roles[role],
            help: answer.means[role],
          }))}
          result={result}
        />
        <Buttons>
          <SubmitButton>{text.send}</SubmitButton>
        </Buttons>
      </Form>
    </details>
  );
}
