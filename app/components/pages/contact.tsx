import { Alert } from '~/components/ui/alert';
import { Paragraph } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';

/** Who runs this portal, as far as its configuration tells. */
export type Operator = { readonly name?: string; readonly email?: string; readonly statement?: string };

/** Whom to ask; where nobody has been named, it says so in plain sight. */
export function Contact({ operator: { name, email } }: { operator: Operator }) {
  const { contact } = useText().pages;
  return (
    <>
      {name && <Paragraph>{contact.runs(name)}</Paragraph>}
      {email ? (
        <Paragraph>
          {contact.mail} <a href={`mailto:${email}`}>{email}</a>.
        </Paragraph>
      ) : (
        <>
          <Alert type="warning" role="none">
            {contact.missing}
          </Alert>
          <Paragraph>{contact.meanwhile}</Paragraph>
        </>
      )}
    </>
  );
}
