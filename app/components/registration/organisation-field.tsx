import { SelectField } from '~/components/ui/select-field';
import type { Result } from '~/components/ui/field';
import { useText } from '~/i18n/use-text';

type Props = {
  organisations: readonly { readonly id: string; readonly name: string }[];
  result: Result;
};

/** For whom the reader acts: a choice where there is one, told in words where there is none. */
export function OrganisationField({ organisations, result }: Props) {
  const { registration } = useText();
  const [first, ...others] = organisations;
  if (!first) return null;
  if (others.length === 0)
    return (
      <p>
        {registration.actingFor(first.name)}
        <input type="hidden" name="organisationId" value={first.id} />
      </p>
    );
  return (
    <SelectField
      name="organisationId"
      label={registration.chooseOrganisation}
      options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      result={result}
    />
  );
}
