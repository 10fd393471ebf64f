import { NavLink } from '@remix-run/react';
import { Heading1 } from '@utrecht/component-library-react';
import { formatMoment } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import type { ProcedureContext } from './use-procedure';

/** Where we are, for whom the reader acts, until when questions can be asked. */
export function ProcedureHeader({ context, party }: { context: ProcedureContext; party: string | null }) {
  const text = useText();
  const locale = useLocale();
  const { procedure, roles } = context;
  const base = `/procedures/${procedure.id}`;
  const { tabs } = text.procedures;
  return (
    <header className="procedure-header">
      <Heading1>
        {procedure.title} {procedure.example && <small>({text.common.example})</small>}
      </Heading1>
      <p className="procedure-header__who">
        {party && <strong>{text.procedures.actingFor(party)}</strong>}
        <span>{roles.map((role) => text.procedures.roles[role]).join(', ') || text.procedures.noPart}</span>
      </p>
      <dl className="facts">
        <div>
          <dt>{text.procedures.phase}</dt>
          <dd>{text.procedures.phases[procedure.phase]}</dd>
        </div>
        <div>
          <dt>{text.procedures.cutOff}</dt>
          <dd>
            {procedure.questionCutOffAt
              ? formatMoment(locale, procedure.questionCutOffAt)
              : text.procedures.noCutOff}
          </dd>
        </div>
      </dl>
      <nav aria-label={tabs.label} className="tabs">
        <NavLink to={base} end>
          {tabs.questions}
        </NavLink>
        {roles.length > 0 && <NavLink to={`${base}/mensen`}>{tabs.people}</NavLink>}
      </nav>
    </header>
  );
}
