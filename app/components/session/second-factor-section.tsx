import { Form } from '@remix-run/react';
import { Buttons, SecondaryButton, SubmitButton, TextField } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';

type Factor =
  | { readonly kind: 'off' | 'on' }
  | { readonly kind: 'proposed'; readonly secret: string; readonly qr: string };

/** The second factor: set up, confirmed by a first code, or switched off with the password. */
export function SecondFactorSection({ factor, result }: { factor: Factor; result: Result }) {
  const { account } = useText().session;
  return (
    <section aria-labelledby="second-factor-title">
      <Heading2 id="second-factor-title">{account.secondFactorTitle}</Heading2>
      {factor.kind === 'off' && (
        <Form method="post">
          <Paragraph>{account.secondFactorOff}</Paragraph>
          <Buttons>
            <SubmitButton name="intent" value="propose">
              {account.propose}
            </SubmitButton>
          </Buttons>
        </Form>
      )}
      {factor.kind === 'proposed' && <Proposal {...factor} result={result} />}
      {factor.kind === 'on' && (
        <Form method="post" noValidate>
          <Paragraph>{account.secondFactorOn}</Paragraph>
          <TextField
            name="stop_password"
            label={account.stopPassword}
            type="password"
            autoComplete="current-password"
            required
            result={result}
          />
          <Buttons>
            <SecondaryButton name="intent" value="stop">
              {account.stop}
            </SecondaryButton>
          </Buttons>
        </Form>
      )}
    </section>
  );
}

function Proposal({ secret, qr, result }: { secret: string; qr: string; result: Result }) {
  const { account, code } = useText().session;
  return (
    <Form method="post" noValidate>
      <Paragraph>{account.scan}</Paragraph>
      <img src={`data:image/svg+xml,${encodeURIComponent(qr)}`} alt={account.qr} width={220} height={220} />
      <Paragraph>
        {account.key} <code className="utrecht-code">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </Paragraph>
      <TextField
        name="code"
        label={code}
        description={account.confirmExplain}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        result={result}
      />
      <Buttons>
        <SubmitButton name="intent" value="confirm">
          {account.confirm}
        </SubmitButton>
        <SecondaryButton name="intent" value="propose">
          {account.otherKey}
        </SecondaryButton>
      </Buttons>
    </Form>
  );
}
