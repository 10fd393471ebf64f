import { Link, useLoaderData } from '@remix-run/react';
import { ColourLegend } from '~/components/pages/colour-legend';
import { Contact } from '~/components/pages/contact';
import { CourseGuide } from '~/components/pages/course-guide';
import { Keys } from '~/components/pages/keys';
import { PartSection } from '~/components/pages/part-section';
import { ReadingPage } from '~/components/pages/reading-page';
import { RoleGuide } from '~/components/pages/role-guide';
import { WordList } from '~/components/pages/word-list';
import { Paragraph } from '~/components/ui/typography';
import { pageTitle } from '~/i18n/page-title';
import { useReading } from '~/i18n/reading';
import { useText } from '~/i18n/use-text';
import { loadOperator } from './operator.server';

export const loader = loadOperator;

export const meta = pageTitle((text) => text.common.foot.help);

/** First steps for every role, and what the portal's signs and words mean. Needs no session. */
export default function Help() {
  const { common, publicity } = useText();
  const { help } = useReading();
  const { operator } = useLoaderData<typeof loader>();
  const { how, start, trouble } = help.parts;
  const roles = Object.entries(help.roleHelp).map(([role, { title }]) => [`rol-${role}`, title] as const);
  return (
    <ReadingPage
      title={common.foot.help}
      lead={help.lead}
      contents={[
        ['principes', how.title],
        ['begin', start.title],
        ['rollen', help.roles, roles],
        ['verloop', help.course],
        ['kleuren', help.colours],
        ['toetsenbord', help.keys],
        ['problemen', trouble.title],
        ['woorden', help.words],
        ['contact', help.contact],
      ]}
    >
      <PartSection id="principes" part={how} />
      <PartSection id="begin" part={start}>
        <ul role="list" className="ways-on">
          <li>
            <Link to="/inloggen">{help.toSignIn}</Link>
          </li>
          <li>
            <Link to="/aanbestedingen">{publicity.list}</Link>
          </li>
          <li>
            <Link to="/registreren">{publicity.toRegister}</Link>
          </li>
        </ul>
      </PartSection>
      <PartSection id="rollen" part={{ title: help.roles, text: [help.rolesLead] }}>
        <RoleGuide />
      </PartSection>
      <PartSection id="verloop" part={{ title: help.course, text: [help.courseLead] }}>
        <CourseGuide />
        <Paragraph>{help.courseNote}</Paragraph>
      </PartSection>
      <PartSection id="kleuren" part={{ title: help.colours, text: [help.coloursLead] }}>
        <ColourLegend />
      </PartSection>
      <PartSection id="toetsenbord" part={{ title: help.keys }}>
        <Keys />
      </PartSection>
      <PartSection id="problemen" part={trouble}>
        <Paragraph>
          <Link to="/wachtwoord-vergeten">{help.toReset}</Link>
        </Paragraph>
      </PartSection>
      <PartSection id="woorden" part={{ title: help.words, text: [help.wordsLead] }}>
        <WordList />
      </PartSection>
      <PartSection id="contact" part={{ title: help.contact, text: [help.contactLead] }}>
        <Contact operator={operator} />
      </PartSection>
    </ReadingPage>
  );
}
