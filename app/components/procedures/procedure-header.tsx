import { Link, NavLink, useLocation } from '@remix-run/react';
import { Heading1 } from '~/components/ui/typography';
import type { Role } from '~/domain/people/role';
import { formatMoment } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import type { ProcedureContext } from './use-procedure';
import { WhoYouAre } from './who-you-are';

/** Who may see the register of participants: the audience `team`. */
const TEAM: readonly Role[] = ['tender_lead', 'tender_team', 'moderator', 'auditor'];

/** All pages of a procedure that are not about its questions. */
const OTHER_TABS = ['overzicht', 'documenten', 'deelnemers', 'verband', 'mensen'];

/** Where we are, what the reader is here and for whom they act, until when questions can be asked; on every page. */
export function ProcedureHeader({ context, party }: { context: ProcedureContext; party: string | null }) {
  const text = useText();
  const locale = useLocale();
  const { procedure, roles } = context;
  const base = `/procedures/${procedure.id}`;
  const [section = ''] = useLocation()
    .pathname.slice(base.length + 1)
    .split('/');
  const inQuestions = !OTHER_TABS.includes(section);
  const { tabs } = text.procedures;
  return (
    <header className="procedure-header">
      <nav aria-label={text.procedures.crumbs} className="crumbs">
        <Link to="/">{text.procedures.myWork}</Link>
      </nav>
      <div className="procedure-header__title">
        <Heading1>
          {procedure.title} {procedure.example && <small>({text.common.example})</small>}
        </Heading1>
        <WhoYouAre roles={roles} party={party} />
      </div>
      <p className="print-only">
        {text.publicity.buyer}: <span lang="nl">{procedure.buyerName}</span>
      </p>
      <dl className="facts">
        <div>
          <dt>{text.procedures.phase}</dt>
          <dd>{text.procedures.phases[procedure.phase]}</dd>
        </div>
        <div>
          <dt>{text.procedures.cutOff}</dt>
          <dd>
            {procedure.questionCutOffAt ? (
              <time dateTime={procedure.questionCutOffAt}>
                {formatMoment(locale, procedure.questionCutOffAt)}
              </time>
            ) : (
              text.procedures.noCutOff
            )}
          </dd>
        </div>
      </dl>
      <nav aria-label={tabs.label} className="tabs">
        <NavLink to={`${base}/overzicht`}>{tabs.overview}</NavLink>
        <Link to={base} aria-current={section === '' ? 'page' : inQuestions ? 'true' : undefined}>
          {tabs.questions}
        </Link>
        {roles.length > 0 && <NavLink to={`${base}/documenten`}>{tabs.documents}</NavLink>}
        {roles.some((role) => TEAM.includes(role)) && (
          <NavLink to={`${base}/deelnemers`}>{tabs.participants}</NavLink>
        )}
        {roles.includes('participant') && <NavLink to={`${base}/verband`}>{tabs.party}</NavLink>}
        {roles.length > 0 && <NavLink to={`${base}/mensen`}>{tabs.people}</NavLink>}
      </nav>
    </header>
  );
}
