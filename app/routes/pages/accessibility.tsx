import { useLoaderData } from '@remix-run/react';
import { Contact } from '~/components/pages/contact';
import { PartSection } from '~/components/pages/part-section';
import { ReadingPage } from '~/components/pages/reading-page';
import { Alert } from '~/components/ui/alert';
import { Paragraph, PlainLink } from '~/components/ui/typography';
import { pageTitle } from '~/i18n/page-title';
import { useReading } from '~/i18n/reading';
import { useText } from '~/i18n/use-text';
import { loadOperator } from './operator.server';

export const loader = loadOperator;

export const meta = pageTitle((text) => text.common.foot.accessibility);

/** How accessible the portal is, how that is known, and what to do when something does not work. Needs no session. */
export default function Accessibility() {
  const { common } = useText();
  const { accessibility: words } = useReading();
  const { operator } = useLoaderData<typeof loader>();
  const { tested, untested, limits, measures } = words.parts;
  return (
    <ReadingPage
      title={common.foot.accessibility}
      lead={words.lead}
      contents={[
        ['status', words.status.title],
        ['getest', tested.title],
        ['niet-getest', untested.title],
        ['grenzen', limits.title],
        ['maatregelen', measures.title],
        ['melden', words.report.title],
      ]}
    >
      <PartSection id="status" part={words.status}>
        {operator.statement ? (
          <Paragraph>
            <PlainLink href={operator.statement}>{words.statementLink}</PlainLink>
          </Paragraph>
        ) : (
          <Alert type="warning" role="none">
            {words.statementMissing}
          </Alert>
        )}
      </PartSection>
      <PartSection id="getest" part={tested} />
      <PartSection id="niet-getest" part={untested} />
      <PartSection id="grenzen" part={limits} />
      <PartSection id="maatregelen" part={measures} />
      <PartSection id="melden" part={words.report}>
        <Contact operator={operator} />
        {operator.email && <Paragraph>{words.promise}</Paragraph>}
        <Paragraph>{words.complaint}</Paragraph>
      </PartSection>
    </ReadingPage>
  );
}
