import { createSessions } from '~/services/sessions/lucia.server';
import { cookieOf } from '../door';
import type { Portal } from '../portal';
import { readExample } from './example';
import { makeLinks } from './links';
import { startLongWords } from './long-words';

/** Who opens a page: the name is for the reader of a failure; without a cookie it is nobody. */
export type Visitor = { readonly name: string; readonly cookie: string | null };

/** All that the pages of the portal can show: the example, a tender of long words, one of nothing, and links. */
export async function buildWorld(portal: Portal) {
  const example = await readExample(portal);
  const { build, who } = example;
  const [lead, anna] = [who('procesleider'), who('anna')];
  const long = await startLongWords(build, lead);
  const bare = await build.procedure({ title: 'Nog niets', lots: [] });
  await build.role(bare, 'tender_lead', lead);
  const novice = await build.person({ name: 'Noor Novice' });
  await build.consortium(bare, { name: 'Verband Begin', people: [novice] });

  // an authenticator app is there: nobody has to open what the portal's key would seal
  await portal.superuser`
    update auth.credential set totp_secret = 'x', totp_enabled = true where person_id = ${who('auditor').id}`;
  const sessions = createSessions({ database: portal.database, secureCookies: false });
  const half = await sessions.start(who('auditor').id, 'story', false);
  await cookieOf(portal, anna); // a second session, so that her account page has something to end
  const visitor = async (name: string, person = who(name)): Promise<Visitor> => ({
    name,
    cookie: await cookieOf(portal, person),
  });
  return {
    ...{ portal, example, long, bare: `/procedures/${bare.id}`, barePage: `/aanbestedingen/${bare.id}` },
    links: await makeLinks(portal, example),
    visitors: {
      nobody: { name: 'nobody', cookie: null },
      half: { name: 'who awaits a code', cookie: half.setCookie.slice(0, half.setCookie.indexOf(';')) },
      lead: await visitor('lead', lead),
      team: await visitor('team', who('inkoop')),
      evaluator: await visitor('evaluator', who('beoordelaar1')),
      council: await visitor('council', who('raad1')),
      auditor: await visitor('auditor'),
      anna: await visitor('anna'),
      arend: await visitor('arend'),
      esra: await visitor('esra'),
      fenna: await visitor('fenna'),
      roos: await visitor('roos'),
      novice: await visitor('novice', novice),
      long: await visitor('long', long.anna),
    },
  };
}

export type World = Awaited<ReturnType<typeof buildWorld>>;
