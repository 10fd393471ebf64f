import { TextField } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { useText } from '~/i18n/use-text';

/** A new password, twice: the same fields wherever one is chosen. */
export function NewPasswordFields({ result }: { result: Result }) {
  const { session: text } = useText();
  return (
    <>
      <TextField
        name="new_password"
        label={text.newPassword}
        description={text.passwordRule}
        type="password"
        autoComplete="new-password"
        required
        result={result}
      />
      <TextField
        name="repeat_password"
        label={text.repeatPassword}
        type="password"
        autoComplete="new-password"
        required
        result={result}
      />
    </>
  );
}
