import { Form } from '@remix-run/react';
import { AudienceBadge } from '~/components/ui/audience-badge';
import type { Result } from '~/components/ui/field';
import { FormMessages, SecondaryButton, SubtleButton } from '~/components/ui/form';
import { Heading2 } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';
import { ChoiceGroup } from './choice-group';

type Lot = { readonly id: string; readonly name: string };
type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly interest: { readonly whole: boolean; readonly lotIds: readonly string[] } | null;
};

type Props = {
  organisation: Organisation;
  /** The page has forms for several organisations, and this is not the first. */
  another: boolean;
  lots: readonly Lot[];
  /** This phase lets interest be registered. */
  open: boolean;
  result: Result;
};

/** An organisation's interest: what it is, and how to say, change or withdraw it. */
export function InterestForm({ organisation, another, lots, open, result }: Props) {
  const { publicity } = useText();
  const { interest: text } = publicity;
  const { id, name, interest } = organisation;
  const options = [
    { value: 'whole', label: text.whole },
    ...lots.map((lot) => ({ value: lot.id, label: <span lang="nl">{lot.name}</span> })),
  ];
  const chosen = interest ? [...(interest.whole ? ['whole'] : []), ...interest.lotIds] : [];
  return (
    <section className="sheet" aria-labelledby={`interest-${id}`}>
      <header className="sheet__head">
        <Heading2 id={`interest-${id}`}>{text.title}</Heading2>
        <AudienceBadge readers="party" words={text.readers} />
      </header>
      <FormMessages result={result} />
      {interest && (
        <>
          <p>{text.registered(name)}</p>
          <ul>
            {options
              .filter(({ value }) => chosen.includes(value))
              .map(({ value, label }) => (
                <li key={value}>{label}</li>
              ))}
          </ul>
        </>
      )}
      <p className="quiet">{text.lead}</p>
      {open && (
        <Form method="post" noValidate>
          <input type="hidden" name="intent" value="interest" />
          <input type="hidden" name="organisationId" value={id} />
          <ChoiceGroup
            name="about"
            id={another ? `about-${id}` : 'about'}
            legend={text.about}
            type="checkbox"
            {...{ options, chosen, result }}
            key={chosen.join()}
          />
          <p className="utrecht-button-group">
            <SecondaryButton>{interest ? text.change : text.submit}</SecondaryButton>
          </p>
        </Form>
      )}
      {interest && (
        <Form method="post">
          <input type="hidden" name="intent" value="withdraw" />
          <input type="hidden" name="organisationId" value={id} />
          <SubtleButton>{text.withdraw}</SubtleButton>
        </Form>
      )}
    </section>
  );
}
