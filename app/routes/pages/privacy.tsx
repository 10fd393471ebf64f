import { useLoaderData } from '@remix-run/react';
import { Contact } from '~/components/pages/contact';
import { KeptData } from '~/components/pages/kept-data';
import { PartSection } from '~/components/pages/part-section';
import { ReadingPage } from '~/components/pages/reading-page';
import { pageTitle } from '~/i18n/page-title';
import { useReading } from '~/i18n/reading';
import { useText } from '~/i18n/use-text';
import { loadOperator } from './operator.server';

export const loader = loadOperator;

export const meta = pageTitle((text) => text.common.foot.privacy);

/** What the portal keeps of people, why, for how long and who sees it. Needs no session. */
export default function Privacy() {
  const { common } = useText();
  const { privacy } = useReading();
  const { operator } = useLoaderData<typeof loader>();
  const { retention, cookies, mail, logs, rights } = privacy.parts;
  return (
    <ReadingPage
      title={common.foot.privacy}
      lead={privacy.lead}
      contents={[
        ['verantwoordelijk', privacy.responsible.title],
        ['gegevens', privacy.kept],
        ['bewaren', retention.title],
        ['cookies', cookies.title],
        ['mail', mail.title],
        ['meldingen', logs.title],
        ['rechten', rights.title],
        ['contact', privacy.contact],
      ]}
    >
      <PartSection id="verantwoordelijk" part={privacy.responsible} />
      <PartSection id="gegevens" part={{ title: privacy.kept }}>
        <KeptData />
      </PartSection>
      <PartSection id="bewaren" part={retention} />
      <PartSection id="cookies" part={cookies} />
      <PartSection id="mail" part={mail} />
      <PartSection id="meldingen" part={logs} />
      <PartSection id="rechten" part={rights} />
      <PartSection id="contact" part={{ title: privacy.contact }}>
        <Contact operator={operator} />
      </PartSection>
    </ReadingPage>
  );
}
