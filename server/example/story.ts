import type { Database } from '#db/client';
import accounts from '#db/seed/demo-accounts.json';
import type { ProcedureRole } from '~/domain/people/role';
import { enterPhase } from '~/services/procedures/enter-phase.server';
import { registerInterest } from '~/services/registration/register-interest.server';
import { withdrawInterest } from '~/services/registration/withdraw-interest.server';
import { cast, type Provider } from './cast';
import { playEnquiry } from './enquiry';
import { LOTS, SUMMARY, TITLE } from './facts';
import { given, type Organisation } from './given';
import { playTexts } from './play-texts';
import { kvkOf, PROVIDERS } from './providers';
import { publish, workday } from './publish';
import { CONSULTATION, TEXTS } from './texts';

const BUYER_SIDE = ['lead', 'team', 'moderator', 'council'] as const;
const WHOLE = ['whole'];

/** The whole example, from its strategy to the middle of its first enquiry, told through the portal's own services. */
export async function tellExample(
  database: Database,
  secretKey: string,
  passwordHash: string,
): Promise<void> {
  const build = given(database, passwordHash);
  const providers = await register(build);
  const who = (start: string) => providers.find(({ person }) => person.email.startsWith(start))!;
  const people = Object.fromEntries(
    ['anna', 'arend', 'bea', 'bart', 'carla', 'dirk', 'esra'].map((name) => [name, who(name).person]),
  ) as Record<'anna' | 'arend' | 'bea' | 'bart' | 'carla' | 'dirk' | 'esra', Provider['person']>;

  const today = Date.parse(await build.daysFromNow(0));
  const procedure = await build.procedure({
    ...{ title: TITLE, summary: SUMMARY, lots: LOTS.map((lot) => lot.name), example: true },
    ...{ phase: 'strategy', cutOff: await build.daysFromNow(workday(today, 30)) },
  });
  await publish(build, procedure);
  const starts = ['procesleider', 'inkoop', 'moderator', 'raad1'];
  const side = Object.fromEntries(BUYER_SIDE.map((name, i) => [name, who(starts[i]!).person])) as Record<
    (typeof BUYER_SIDE)[number],
    Provider['person']
  >;
  for (const { email, role } of accounts)
    if (!['participant', 'operator'].includes(role))
      await build.role(procedure, role as ProcedureRole, who(email).person);
  const enter = (phase: string, reason: string) =>
    enterPhase(build.ctx(side.lead), procedure.id, { phase, reason });
  const cue = { ...people, ...side };

  await enter('market_consultation', 'Het college heeft de verwervingsstrategie vastgesteld.');
  await playTexts(build, procedure, cue, secretKey, [CONSULTATION]);
  await enter('publication', 'Het verslag van de marktconsultatie is klaar en gedeeld.');
  await showInterest();
  await enter('preselection_enquiry', 'De aankondiging staat op TenderNed.');

  const { takePart, invite, join } = cast(database, build, procedure);
  await takePart(who('anna'), [1, 2, 3], 'Verband Oeverlicht');
  await join(who('anna'), who('arend'));
  await join(who('anna'), who('duizendblad'));
  await takePart(who('bea'), [2, 4, 5], 'Wijkverband Kade');
  await join(who('bea'), who('bart'));
  // the same neighbourhood business serves two competing parties, and neither knows
  await join(who('anna'), who('bij'), 'subcontractor');
  await join(who('bea'), who('bij'), 'subcontractor');
  await takePart(who('carla'), [1, 5]);
  await takePart(who('dirk'), [1, 2, 3, 4, 5]);
  await takePart(who('esra'), [4], 'Samen voor Schalkwijk');
  await join(who('esra'), who('beer'));
  await invite(who('esra'), who('maan'));

  await playEnquiry(database, build, procedure, { ...people, ...side });
  await playTexts(build, procedure, cue, secretKey, TEXTS);

  async function showInterest(): Promise<void> {
    const lots = (...numbers: number[]) => numbers.map((n) => procedure.lots[n - 1]!.id);
    const interests: readonly (readonly [name: string, about: string[]])[] = [
      ['anna', lots(1, 2, 3)],
      ['bea', lots(2, 4)],
      ['dirk', WHOLE],
      ['fenna', [...WHOLE, ...lots(1)]],
      ['maan', lots(4)],
      ['klaver', lots(5)],
    ];
    for (const [name, about] of interests)
      await registerInterest(build.ctx(who(name).person), procedure.id, { organisationId: null, about });
    await withdrawInterest(build.ctx(who('klaver').person), procedure.id, { organisationId: null });
  }
}

/** Everybody of the example with their organisation: those with an account to try, and those who fill the stage. */
async function register(build: ReturnType<typeof given>): Promise<readonly Provider[]> {
  const extras = Object.entries(PROVIDERS).map(([key, [organisation, name]]) => ({
    ...{ organisation, name, email: `${key}@aanbieder.example` },
  }));
  const organisations = new Map<string, { organisation: Organisation; kvkNumber: string }>();
  const all: Provider[] = [];
  for (const { email, name, organisation: title } of [...accounts, ...extras]) {
    if (!organisations.has(title)) {
      const kvkNumber = kvkOf(organisations.size);
      const kind = kindOf(title);
      const input = { name: title, kind, ...(kind === 'operator' && { kvkNumber }) };
      organisations.set(title, { organisation: await build.organisation(input), kvkNumber });
    }
    const { organisation, kvkNumber } = organisations.get(title)!;
    all.push({ person: await build.person({ email, name, of: organisation }), kvkNumber });
  }
  return all;
}

const kindOf = (organisation: string): 'buyer' | 'council_body' | 'oversight' | 'operator' => {
  if (organisation.startsWith('Gemeente')) return 'buyer';
  if (organisation.startsWith('Participatieraad')) return 'council_body';
  return organisation.startsWith('Rekenkamer') ? 'oversight' : 'operator';
};
