import type { WriteBar } from '~/domain/documents/document';
import type { Room } from '~/domain/documents/room';

/** What the words about a room depend on: the lot's name, and for the buyer's side the party's. */
type About = { readonly lot: string | null; readonly party: string | null };

type RoomWords = {
  readonly heading: (party: boolean) => string;
  readonly badge: (about: About) => string;
  readonly lead: string;
  readonly empty: string;
  readonly emptyMayMake: string;
  readonly reads: (about: About) => string;
  readonly writes: string;
  readonly names: string;
  readonly never: (about: About) => string;
  readonly auditors: string;
  readonly keeper: string;
  /** When writing here is possible. */
  readonly when: string;
};

const PSEUDONYM =
  'U ziet elkaar met een schuilnaam. Die geldt alleen in dit document: in een ander document heet dezelfde persoon anders.';
const OTHERS_WATCH = 'het aanbestedingsteam, de participatieraad, de beoordelaars en de auditors';
const AUDITOR_READS =
  'Een auditor leest mee en kan nagaan wie welk stuk schreef en wie welke opmerking maakte.';
const AUDITOR_SEES =
  'Een auditor leest de titel, de tekst en de opmerkingen niet. Wel kan een auditor nagaan wie hier wanneer schreef of een opmerking maakte.';
const IN_DIALOGUE = 'In de marktconsultatie en in de dialoogrondes kan dat wel.';
const UNTIL_CLOSED = 'De procedure is afgesloten: alles blijft leesbaar, er komt niets bij.';
const shared = ({ lot }: About) =>
  lot
    ? `De deelnemers met belangstelling voor perceel ${lot}, en ${OTHERS_WATCH}.`
    : `Alle deelnemers aan deze procedure, en ${OTHERS_WATCH}.`;
const outside = ({ lot }: About) =>
  lot
    ? 'Deelnemers zonder belangstelling voor dit perceel, en wie niet aan deze procedure meedoet.'
    : 'Wie niet aan deze procedure meedoet.';
const sharedBadge = ({ lot }: About) => (lot ? `deelnemers perceel ${lot}` : 'alle deelnemers');

/** Words about the rooms: what lies there, and who can see it. */
export const rooms: Record<Room, RoomWords> = {
  consortium: {
    heading: () => 'Van uw samenwerkingsverband',
    badge: () => 'alleen uw samenwerkingsverband',
    lead: 'Uw eigen werkruimte. De gemeente en andere partijen zien niet dat hier iets staat.',
    empty: 'Hier staat nog niets.',
    emptyMayMake: 'Hier staat nog niets. Maak een document om samen aan uw plan te schrijven.',
    reads: () => 'De mensen van uw samenwerkingsverband.',
    writes: 'Dezelfde mensen.',
    names: 'U ziet elkaars eigen naam, bij de cursor en bij opmerkingen.',
    never: () =>
      'De gemeente, andere partijen, de participatieraad en beoordelaars. Zij zien ook niet dat dit document bestaat.',
    auditors: AUDITOR_SEES,
    keeper: 'De beheerder van uw samenwerkingsverband',
    when: UNTIL_CLOSED,
  },
  party: {
    heading: (party) => (party ? 'Van uw partij en de gemeente' : 'Van één partij en de gemeente'),
    badge: ({ party }) => (party ? `${party} en de gemeente` : 'uw partij en de gemeente'),
    lead: 'Voor de dialoog met één partij. Andere partijen zien niet dat hier iets staat.',
    empty: 'Hier staat nog niets. Tijdens de dialoog schrijven partij en gemeente hier samen.',
    emptyMayMake: 'Hier staat nog niets. Maak een document om samen aan te schrijven.',
    reads: ({ party }) =>
      `De mensen van ${party ?? 'uw partij'}, en van de gemeente de procesleider en de moderatoren.`,
    writes: 'Dezelfde mensen, zolang de dialoog loopt.',
    names: `${PSEUDONYM} Erbij staat of iemand van de partij is of van de gemeente.`,
    never: () =>
      'Andere partijen, de participatieraad, beoordelaars en de rest van het aanbestedingsteam. Zij zien ook niet dat dit document bestaat.',
    auditors: AUDITOR_SEES,
    keeper: 'De procesleider of een moderator',
    when: IN_DIALOGUE,
  },
  joint: {
    heading: () => 'Van alle deelnemers en de gemeente',
    badge: sharedBadge,
    lead: 'Alle deelnemers en de gemeente schrijven hier samen, zonder van elkaar te weten wie wie is.',
    empty: 'Hier staat nog niets. De gemeente opent hier een document zodra de dialoog begint.',
    emptyMayMake: 'Hier staat nog niets. Maak een document waarin alle deelnemers kunnen schrijven.',
    reads: shared,
    writes: 'De deelnemers en het aanbestedingsteam, zolang de dialoog loopt.',
    names: `${PSEUDONYM} Erbij staat of iemand deelnemer is of van de gemeente; niet van welke partij.`,
    never: outside,
    auditors: AUDITOR_READS,
    keeper: 'De procesleider of een moderator',
    when: IN_DIALOGUE,
  },
  common: {
    heading: () => 'Van de gemeente, voor alle deelnemers',
    badge: sharedBadge,
    lead: 'De gemeente schrijft; alle deelnemers lezen op hetzelfde moment hetzelfde, ook terwijl het ontstaat.',
    empty: 'De gemeente heeft hier nog niets geplaatst. Zodra dat gebeurt, verschijnt het hier vanzelf.',
    emptyMayMake: 'Hier staat nog niets. Maak een document waarin alle deelnemers kunnen meelezen.',
    reads: shared,
    writes: 'Het aanbestedingsteam.',
    names: `${PSEUDONYM} Bij een opmerking staat of die van een deelnemer, de gemeente of de participatieraad is; niet van welke partij.`,
    never: outside,
    auditors: AUDITOR_READS,
    keeper: 'De procesleider of een moderator',
    when: UNTIL_CLOSED,
  },
  team: {
    heading: () => 'Van het aanbestedingsteam',
    badge: () => 'aanbestedingsteam',
    lead: 'De eigen werkruimte van de gemeente voor deze procedure.',
    empty: 'Hier staat nog niets.',
    emptyMayMake: 'Hier staat nog niets. Maak een document om met het team aan te schrijven.',
    reads: () => 'De procesleider, het aanbestedingsteam, de moderatoren en de auditors.',
    writes: 'De procesleider, het aanbestedingsteam en de moderatoren.',
    names: 'U ziet elkaars eigen naam, bij de cursor en bij opmerkingen.',
    never: () =>
      'Deelnemers, de participatieraad en beoordelaars. Zij zien ook niet dat dit document bestaat.',
    auditors: AUDITOR_READS,
    keeper: 'De procesleider of een moderator',
    when: UNTIL_CLOSED,
  },
};

/** Why a reader can’t write, and what would make it possible. */
export const bars: Record<
  WriteBar,
  (words: RoomWords, closedAt: string | null, mayComment: boolean) => string
> = {
  not_yours_to_write: ({ writes }, _, mayComment) =>
    `U leest mee. Wie hier schrijven: ${lower(writes)}${mayComment ? ' Wilt u dat er iets verandert? Zet het in een opmerking.' : ''}`,
  frozen: ({ keeper }, closedAt) =>
    `Dit document is gesloten${closedAt ? ` op ${closedAt}` : ''}. ${keeper} kan het weer openen.`,
  not_in_this_phase: ({ when }) =>
    `In de fase waarin de procedure nu is, wordt hier niet geschreven. ${when}`,
};

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
