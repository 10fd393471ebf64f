import type { Publicity } from '~/services/setup/describe-procedure.server';

// What a municipal decision of 2021 says, in our own words: its budget, dates, numbers and choices. All else is made up.

export const TITLE = 'Gewoon in de Wijk';

export const SUMMARY =
  'Eén opdracht per stadsdeel voor de sociale basis, het sociaal wijkteam en de Wmo-begeleiding. Eén samenwerkingsverband per perceel, voor één vast bedrag.';

const paragraphs = (...all: string[]): string => all.join('\n\n');

export const SECTIONS: Publicity['sections'] = [
  {
    kind: 'asked',
    text: paragraphs(
      'De gemeente brengt drie soorten steun samen in één opdracht: de sociale basis, het sociaal wijkteam en de begeleiding uit de Wmo. Bij die begeleiding horen hulp thuis, dagopvang, een kort verblijf elders en steun voor jongvolwassenen.',
      'Er zijn vier redenen. Inwoners vinden het aanbod versnipperd en lastig te bereiken. De kosten van begeleiding zijn moeilijk te sturen. Het wijkteam krijgt het steeds drukker. En zoals het nu is geregeld, gaat samenwerken tussen aanbieders stroef.',
      'Hulpmiddelen en hulp bij het huishouden vallen er niet onder. Jeugdhulp wordt apart ingekocht. De opdracht raakt wel aan jeugd, werk, inkomen en schulden.',
    ),
  },
  {
    kind: 'for_whom',
    text: paragraphs(
      'Voor inwoners die steun nodig hebben om zich in het gewone leven te redden en om mee te doen. De steun begint bij de mensen om iemand heen en bij de buurt. Zwaardere hulp komt erbij als het niet anders kan.',
      'Wie steun krijgt, heeft zelf ook iets te bieden. De opdracht moet daar ruimte voor maken.',
    ),
  },
  {
    kind: 'partners',
    text: paragraphs(
      'Per perceel kiest de gemeente één samenwerkingsverband van een klein aantal organisaties. Dat is het vaste adres voor de gemeente, en ook voor scholen, huisartsen en woningcorporaties in de wijk.',
      'Wie nu al steun biedt, kan verder als lid van een verband of als onderaannemer. Ook nieuwe aanbieders, uit de stad of van daarbuiten, kunnen meedoen. Ieder verband zorgt dat zelforganisaties, bewonersgroepen en kleine vrijwilligersclubs hun plek houden.',
    ),
  },
  {
    kind: 'funding',
    text: paragraphs(
      'Ieder verband krijgt één vast bedrag voor alle taken in zijn perceel. Dat heet taakgerichte bekostiging. Wat licht en dichtbij kan worden opgelost, houdt geld over voor wat zwaarder is. Het vaste bedrag is ook de grens.',
      'Het wordt een contract en geen subsidie. De gemeente kan dus eisen dat gebeurt wat is afgesproken, en volgt dat met vaste cijfers.',
      'Voor de sociale basis ging het besluit uit van een besparing van € 250.000 in 2022 en 2023. Het bedrag per perceel is nog niet bekend. Het staat straks in het selectiedocument.',
    ),
  },
  {
    kind: 'term',
    text: paragraphs(
      'Het besluit noemt een overeenkomst van 8,5 jaar, van 1 juli 2022 tot 1 januari 2030. Let op: tussen die twee data zit 7,5 jaar. Het besluit spreekt zichzelf hier tegen.',
      'Na het derde en na het zesde jaar kijkt de gemeente of de aanpak werkt en of het verband doet wat het beloofde. De gemeenteraad krijgt de uitkomst. Valt die slecht uit, dan kan de overeenkomst eerder stoppen.',
    ),
  },
  {
    kind: 'decides',
    text: paragraphs(
      'Het college van burgemeester en wethouders stelt de strategie en het selectiedocument vast. De commissie Samenleving van de gemeenteraad bespreekt beide, en krijgt iedere maand een brief over hoe het ervoor staat.',
      'De procesleider van de gemeente leidt de procedure. De participatieraad leest mee met de gezamenlijke teksten. Een auditor ziet erop toe dat alles eerlijk gaat.',
    ),
  },
  {
    kind: 'note',
    text: 'Dit is een voorbeeld. De besluiten, bedragen en data in de teksten komen uit een openbaar besluit van 2021. De planning hieronder is verschoven naar nu, zodat u kunt zien hoe het portaal werkt. Alle aanbieders, mensen en vragen zijn verzonnen.',
  },
];

export const LOTS = [
  { name: 'Centrum', text: 'De binnenstad en de buurten er vlak omheen.' },
  { name: 'Noord', text: 'De wijken in het noorden van de stad.' },
  { name: 'Oost', text: 'De wijken aan de oostkant van de rivier.' },
  { name: 'Schalkwijk', text: 'De wijken in het zuidoosten van de stad.' },
  { name: 'Zuid-West', text: 'De wijken in het zuiden en westen.' },
] as const;

/** In thousands of euros, 2021 to 2025. */
const THOUSANDS: readonly (readonly [name: string, covered: boolean, ...amounts: number[]])[] = [
  ['Vervoer', false, 5678, 5693, 5684, 5676, 5676],
  ['Aanpassingen aan woningen', false, 2567, 2658, 2658, 2658, 2658],
  ['Hulp bij het huishouden', false, 14_703, 14_511, 14_408, 14_305, 14_305],
  ['Begeleiding thuis', true, 8709, 8650, 8651, 8651, 8651],
  ['Begeleiding in de dagopvang', true, 2985, 2940, 2940, 2940, 2940],
  ['Begeleiding van gezinnen en jongvolwassenen', true, 1818, 1827, 1827, 1827, 1827],
  ['Overige voorzieningen voor volwassenen', false, 108, 108, 108, 108, 108],
  ['Te besparen op de Wmo', false, -119, -5164, -5164, -5501, -5501],
];

const CENTS_PER_THOUSAND = 100_000;

export const BUDGET: Publicity['budget'] = THOUSANDS.map(([name, covered, ...amounts]) => ({
  ...{ name, covered },
  cents: Object.fromEntries(amounts.map((amount, i) => [2021 + i, amount * CENTS_PER_THOUSAND])),
}));

export const DECISIONS: Publicity['publications'] = [
  {
    ...{ kind: 'memo', publishedOn: '2020-12-03', reference: '2020/883976' },
    title: 'Informatienota over het programma sociaal domein',
    text: 'De commissie Samenleving besprak waar de gemeente aan werkt in het sociaal domein, en wanneer.',
  },
  {
    ...{ kind: 'memo', publishedOn: '2021-02-10', reference: '2020/1187859' },
    title: 'Opinienota Gewoon in de Wijk',
    text: 'De commissie Samenleving gaf haar mening over steun die past en betaalbaar blijft.',
  },
  {
    ...{ kind: 'decision', publishedOn: '2021-02-16', reference: '2021/34505' },
    title: 'Collegebesluit over de verwervingsstrategie',
    text: 'Het college kiest voor een aanbesteding in dialoog. De contracten voor begeleiding en de subsidies voor de sociale basis en het wijkteam lopen door tot 1 juli 2022; daarna stoppen die subsidies.',
  },
];

/** Each step with the days from now on which it begins and ends. */
export const PLANNING: readonly (readonly [phase: string, from: number, to: number | null])[] = [
  ['strategy', -160, -84],
  ['market_consultation', -83, -35],
  ['publication', -24, -22],
  ['preselection_enquiry', -21, 30],
  ['preselection_submission', 31, 44],
  ['preselection_opening', 45, 45],
  ['preselection_evaluation', 46, 73],
  ['preselection_decision', 74, 94],
  ['dialogue_1', 101, 142],
  ['selection_document', 143, 178],
  ['consortium_formation', 179, 213],
  ['funnel', 214, 241],
  ['dialogue_2', 242, 304],
  ['tender_invitation', 305, 312],
  ['tender_enquiry', 313, 333],
  ['tender_submission', 334, 347],
  ['tender_evaluation', 349, 376],
  ['award_decision', 384, 384],
  ['standstill', 385, 405],
  ['contracting', 406, 420],
  ['implementation', 421, 513],
  ['execution', 514, null],
];
