import { Sheet } from '~/components/ui/sheet';
import { useText } from '~/i18n/use-text';
import type { ProcedureContext } from './use-procedure';

/** The lots, as everybody may know them. */
export function LotList({ lots }: { lots: ProcedureContext['lots'] }) {
  const { overview, procedures } = useText();
  return (
    <Sheet title={procedures.lots} readers="public">
      <p>{lots.length > 0 ? overview.lotsLead : overview.noLots}</p>
      {lots.length > 0 && (
        <ol className="lots">
          {lots.map(({ id, number, name }) => (
            <li key={id} value={number}>
              {name}
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  );
}
