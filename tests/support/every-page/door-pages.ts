import type { Page } from '@playwright/test';
import { forEach, type Pages } from './station';

/** The pages of coming in: signing in, links from mails, the own account, registering an organisation. */
export const DOOR_PAGES = {
  'routes/session/sign-in': ({ visitors: { nobody: as } }) => [
    { as, path: '/inloggen', refused: { field: 'email' } },
    { as, path: '/inloggen?melding=wachtwoord' },
  ],
  'routes/session/second-factor': ({ visitors: { half } }) => [
    { as: half, path: '/inloggen/code', refused: { field: 'code' } },
  ],
  'routes/session/forgot-password': ({ visitors: { nobody } }) => [
    { as: nobody, path: '/wachtwoord-vergeten', refused: { field: 'email' } },
  ],
  'routes/session/reset-password': ({ visitors: { nobody: as }, links }) => [
    { as, path: links.reset, refused: { field: 'new_password' } },
    { as, path: '/wachtwoord/weg' },
  ],
  'routes/session/invitation': ({ visitors: { nobody: as, roos }, links }) => [
    { as, path: links.invitation, refused: { field: 'new_password' } },
    { as, path: links.invitationKnown },
    { as: roos, path: links.invitationKnown },
    { as, path: '/uitnodiging/weg' },
  ],
  'routes/account/account': ({ visitors: { anna, esra, auditor } }) => [
    { as: anna, path: '/account', refused: { field: 'present_password' } },
    { as: esra, path: '/account', ready: proposeCode, refused: { field: 'code' } },
    { as: auditor, path: '/account', refused: { field: 'stop_password' } },
  ],
  'routes/registration/register': ({ visitors: { nobody } }) => [
    { as: nobody, path: '/registreren', refused: { field: 'kvkNumber' } },
  ],
  'routes/registration/confirm': ({ visitors: { nobody: as, roos }, links }) => [
    { as, path: links.register, refused: { field: 'new_password' } },
    { as, path: links.registerKnown },
    { as: roos, path: links.registerKnown },
    { as, path: '/registreren/weg' },
  ],
  'routes/registration/welcome': ({ visitors: { roos } }) => [
    ...forEach([roos], '/welkom?als=registered&verder=/aanbestedingen'),
    ...forEach([roos], '/welkom?als=asked'),
  ],
  'routes/registration/join-request': ({ visitors: { roos, anna }, links }) => [
    ...forEach([roos, anna], links.join),
    ...forEach([anna], '/organisatie/verzoek/weg?toegelaten'),
  ],
  'routes/registration/party-invitation': ({ visitors: { nobody, anna, roos }, links }) => [
    { as: roos, path: links.party, refused: { field: 'signatory' } },
    ...forEach([nobody, anna], links.party),
    ...forEach([roos], links.partyUnknown),
    ...forEach([nobody], '/verband/weg?afgeslagen'),
  ],
} satisfies Pages;

/** Begins to set up an extra code, unless that was begun before: the page then shows the code for the app. */
async function proposeCode(page: Page): Promise<void> {
  const code = page.locator('#code');
  if (!(await code.isVisible())) await page.locator('button[value=propose]').click();
  await code.waitFor();
}
