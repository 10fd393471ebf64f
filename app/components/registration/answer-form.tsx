import { Form, Link, useLocation } from '@remix-run/react';
import { CheckField } from '~/components/ui/check-field';
import type { Result } from '~/components/ui/field';
import { SecondaryButton, SubmitButton } from '~/components/ui/form';
import { Paragraph, PlainLink } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';

type Props = {
  page: {
    readonly step: 'sign_in' | 'other_account' | 'no_organisation' | 'confirm';
    readonly email: string;
    readonly kvkNumber: string;
    readonly joins: string | null;
  };
  result: Result;
};

/** Where an administrator answers for the organisation; everybody else reads what comes first. */
export function AnswerForm({ page: { step, email, kvkNumber, joins }, result }: Props) {
  const { registration } = useText();
  const { answer: text } = registration;
  const back = encodeURIComponent(useLocation().pathname);
  const toRegister = <PlainLink href={`/registreren?verder=${back}`}>{registration.toRegister}</PlainLink>;
  if (step === 'other_account') return <Paragraph className="notice">{text.otherAccount(email)}</Paragraph>;
  if (step === 'no_organisation')
    return (
      <>
        <Paragraph className="notice">{text.noOrganisation(kvkNumber)}</Paragraph>
        <Paragraph>{toRegister}</Paragraph>
      </>
    );
  if (step === 'sign_in')
    return (
      <>
        <Paragraph>{text.signIn(email)}</Paragraph>
        <Paragraph>
          <Link to={`/inloggen?verder=${back}`} className="button-link">
            {registration.toSignIn}
          </Link>
        </Paragraph>
        <Paragraph>
          {text.noAccount} {toRegister}
        </Paragraph>
      </>
    );
  return (
    <Form method="post" noValidate className="sheet narrow">
      <Paragraph>{text.joins(joins ?? '')}</Paragraph>
      <CheckField name="signatory" label={text.signatory} result={result} />
      <p className="utrecht-button-group">
        <SubmitButton>{text.join}</SubmitButton>
        <SecondaryButton name="intent" value="decline">
          {text.decline}
        </SecondaryButton>
      </p>
    </Form>
  );
}
