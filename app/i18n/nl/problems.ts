import type { RefusalCode, RefusalParams } from '~/domain/refusal';
import type { Instant } from '~/domain/instant';
import { formatMoment } from '../format';
import { procedures } from './procedures';

type Words = (params: RefusalParams) => string;

/** A role, or the side of the table on which somebody sits, in words. */
const roleWords = (held: string | number | undefined): string =>
  ({ ...procedures.roles, operator: 'aanbieder', buyer: 'opdrachtgever' })[
    held as keyof typeof procedures.roles
  ] ?? String(held);

/** What is wrong with one field, by the code that the form's schema gives. */
export const problems: Record<string, Words> = {
  required: () => 'Vul dit veld in.',
  too_long: (p) => `Dit mag ten hoogste ${p.maximum} tekens zijn.`,
  too_short: (p) => `Dit moet ten minste ${p.minimum} tekens zijn.`,
  email: () => 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
  choice: () => 'Kies een van de mogelijkheden.',
  code: () => 'Vul de 6 cijfers in die uw app nu toont.',
  characters: () => 'Deze tekst bevat tekens die niet bewaard kunnen worden.',
  different: () => 'De twee wachtwoorden zijn niet gelijk.',
  confirm: () => 'Bevestig dit om verder te gaan.',
  format: () => 'Dit is niet in de goede vorm.',
  kvk: () => 'Een KvK-nummer heeft 8 cijfers.',
  own_organisation: () => 'Dit is het KvK-nummer van uw eigen organisatie.',
  already_invited: () => 'Deze organisatie is al uitgenodigd.',
};

/** Why something can't be done, and what would make it possible. */
export const refusals: Record<RefusalCode, Words> = {
  not_found: () => 'Deze pagina is er niet, of is niet voor u bestemd.',
  forbidden: () => 'U kunt dit lezen, maar uw rol in deze procedure laat dit niet toe.',
  sign_in_required: () => 'Log in om verder te gaan.',
  not_in_this_phase: () => 'Dit kan niet in de fase waarin de procedure nu is.',
  question_not_editable: () =>
    'De vraag is al in behandeling en kan niet meer worden gewijzigd. U kunt hem nog wel intrekken.',
  question_withdrawn: (p) => `${p.question ?? 'Deze vraag'} is intussen ingetrokken door de vrager.`,
  question_released: (p) =>
    `${p.question ?? 'Deze vraag'} is al vrijgegeven. Een wijziging kan alleen met een rectificatie.`,
  question_changed: () =>
    'Iemand anders heeft deze tekst intussen opgeslagen. Uw tekst staat hieronder nog; vergelijk hem met de nieuwe.',
  question_not_answered: (p) => `${p.question ?? 'Een vraag'} heeft nog geen openbare tekst en antwoord.`,
  question_not_released: () => 'Dit antwoord is nog niet vrijgegeven.',
  question_already_rectified: () => 'Dit antwoord is al gerectificeerd. Rectificeer de nieuwste versie.',
  nothing_to_release: () => 'Kies ten minste één beantwoorde vraag.',
  release_changed: (p) =>
    `${p.question ?? 'Een vraag'} is gewijzigd sinds u het voorbeeld zag. Bekijk het voorbeeld opnieuw.`,
  rectification_unchanged: () => 'De nieuwe tekst is gelijk aan de oude.',
  document_frozen: () => 'Dit document is gesloten: er kan niets meer in worden geschreven.',
  document_not_frozen: () => 'Dit document is al open.',
  document_changed: () => 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.',
  phase_not_next: () => 'De procedure kan nu alleen naar de volgende fase.',
  cut_off_ahead: (p) =>
    `Vragen stellen kan nog tot en met ${formatMoment('nl', p.at as Instant)}. Pas daarna kan deze stap.`,
  questions_owed: (p) =>
    `${p.count === 1 ? 'Eén vraag is' : `${p.count} vragen zijn`} nog niet vrijgegeven. Pas daarna kan deze stap.`,
  lot_not_in_procedure: () => 'Dit perceel hoort niet bij deze procedure.',
  last_lead: () => 'Dit is de laatste beheerder van het samenwerkingsverband; wijs eerst een ander aan.',
  own_role: () => 'Niemand wijzigt de eigen rol.',
  role_conflict: (p) => `Deze rol gaat niet samen met de rol ${roleWords(p.held)}.`,
  already_registered: () => 'Deze persoon doet al mee.',
  not_administrator: () =>
    'Dit doet een beheerder van een aanbieder. Vraag een beheerder van uw organisatie, of registreer uw organisatie.',
  organisation_takes_part: () =>
    'Deze organisatie doet al mee aan deze procedure. Een organisatie is penvoerder of combinant van één partij.',
  invitation_settled: () => 'Deze uitnodiging is al aangenomen, afgeslagen of ingetrokken.',
  invitation_for_another: () =>
    'Deze uitnodiging is voor een andere organisatie: het KvK-nummer is niet dat van u. Vraag wie u uitnodigde om een nieuwe.',
  invalid: () => 'Controleer wat u hebt ingevuld.',
};
