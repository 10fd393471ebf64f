import { Form } from '@remix-run/react';
import { Buttons, SubmitButton, TextField } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { Heading2 } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';
import { NewPasswordFields } from './new-password-fields';

/** Changes the password; `email` is for the browser's password manager. */
export function PasswordSection({ result, email }: { result: Result; email: string }) {
  const { account } = useText().session;
  return (
    <section aria-labelledby="password-title">
      <Heading2 id="password-title">{account.passwordTitle}</Heading2>
      <Form method="post" noValidate>
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          name="present_password"
          label={account.presentPassword}
          type="password"
          autoComplete="current-password"
          required
          result={result}
        />
        <NewPasswordFields result={result} />
        <Buttons>
          <SubmitButton name="intent" value="password">
            {account.passwordSubmit}
          </SubmitButton>
        </Buttons>
      </Form>
    </section>
  );
}
