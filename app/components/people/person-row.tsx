import { Form } from '@remix-run/react';
import { SecondaryButton } from '~/components/ui/form';
import { useText } from '~/i18n/use-text';

type Props = {
  person: { readonly personId: string; readonly personName: string; readonly organisationName: string };
  duty: string | null;
  /** What to send to end this person's access; null if the reader may not. */
  revoke: Readonly<Record<string, string>> | null;
};

/** One person, and the way to end their access, with a second thought. */
export function PersonRow({ person: { personId, personName, organisationName }, duty, revoke }: Props) {
  const { people } = useText();
  return (
    <li className="person" data-person={personName}>
      <strong>{personName}</strong>
      <span className="quiet">
        {organisationName}
        {duty && <> · {duty}</>}
      </span>
      {revoke && (
        <details className="danger">
          <summary>{people.remove}</summary>
          <p>{people.removeHelp}</p>
          <Form method="post">
            {Object.entries({ ...revoke, personId, intent: 'revoke' }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <SecondaryButton>{people.removeConfirm(personName)}</SecondaryButton>
          </Form>
        </details>
      )}
    </li>
  );
}
