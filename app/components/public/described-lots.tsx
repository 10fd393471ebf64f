import { Sheet } from '~/components/ui/sheet';
import { formatEuros } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Lot = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly text: string | null;
  readonly budgetCents: number | null;
};

/** The lots with what they comprise and what is known of the amount. */
export function DescribedLots({ lots }: { lots: readonly Lot[] }) {
  const { publicity } = useText();
  const locale = useLocale();
  return (
    <Sheet title={publicity.lots} readers="public">
      <p>{lots.length > 0 ? publicity.lotsLead : publicity.noLots}</p>
      <ol className="rows">
        {lots.map(({ id, number, name, text, budgetCents }) => (
          <li key={id}>
            <strong>
              {number}. <span lang="nl">{name}</span>
            </strong>
            {text && <span lang="nl">{text}</span>}
            <span className="quiet">
              {publicity.lotBudget}:{' '}
              {budgetCents === null ? publicity.budgetUnknown : formatEuros(locale, budgetCents)}
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
