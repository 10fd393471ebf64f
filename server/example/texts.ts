import type { Room } from '~/domain/documents/room';

type Writer = 'lead' | 'team' | 'moderator' | 'anna' | 'arend' | 'bea' | 'carla' | 'dirk';
type Commenter = Writer | 'council' | 'bart' | 'esra';

/** A document of the example: who made it, in which room, its paragraphs (`# ` begins a heading), what was said of it. */
export type Text = {
  readonly by: Writer;
  readonly room: Room;
  readonly title: string;
  readonly lot?: string;
  readonly paragraphs: readonly string[];
  /** Added later, by somebody else. */
  readonly added?: { readonly by: Writer; readonly paragraphs: readonly string[] };
  readonly comments?: readonly (readonly [by: Commenter, text: string])[];
  readonly frozen?: true;
};

/** Written with everybody while the market was consulted, and closed after it. */
export const CONSULTATION: Text = {
  ...{ by: 'lead', room: 'joint', frozen: true },
  title: 'Verslag van de marktconsultatie',
  paragraphs: [
    '# Wie sprak mee',
    'Aanbieders van groot tot klein, bewonersgroepen en de participatieraad. Er waren drie avonden, verspreid over de stad.',
    '# Wat wij hoorden',
    'Kleine organisaties zijn bang dat zij geen plek meer hebben. Zij vragen om een eis aan het samenwerkingsverband.',
    'Bijna iedereen wil een lange overeenkomst. Zonder zekerheid durft niemand te investeren in mensen en in panden.',
    'Over het vaste bedrag zijn de meningen verdeeld. Het geeft rust, maar wat als de vraag groeit?',
    '# Wat de gemeente ermee doet',
    'De plek van kleine organisaties wordt een punt waarop plannen worden vergeleken. Over de hoogte van het bedrag gaat de eerste dialoogronde.',
  ],
};

export const TEXTS: readonly Text[] = [
  {
    ...{ by: 'lead', room: 'common' },
    title: 'Preselectiedocument',
    paragraphs: [
      '# Waar het om gaat',
      'De gemeente zoekt per perceel één samenwerkingsverband voor de sociale basis, het sociaal wijkteam en de Wmo-begeleiding.',
      'De steun begint dichtbij: bij de mensen om iemand heen, in de buurt, met hulp van vrijwilligers. Zwaardere hulp komt erbij als het nodig is.',
      '# Wie kan meedoen',
      'Iedere aanbieder, alleen of samen met anderen. Een organisatie is penvoerder of combinant van één verband; onderaannemer kan zij van meer verbanden zijn.',
      '# Waarop de gemeente kiest',
      'Op drie punten: ervaring met samenwerken in de wijk, de plek van bewoners en kleine organisaties, en een plan voor de overgang. Ieder punt telt even zwaar.',
      '# Wat u inlevert',
      'Per organisatie een eigen verklaring (UEA). Per verband een antwoord van ten hoogste tien bladzijden, en een verklaring wie penvoerder is.',
      '# Het vervolg',
      'Met de gekozen verbanden voert de gemeente een dialoog in twee rondes. Pas daarna staat de opdracht vast en vraagt zij om een inschrijving.',
    ],
    comments: [
      [
        'council',
        'Kunnen wij zien hoe bewoners hierover hebben meegepraat? Voor ons hoort dat bij het eerste punt.',
      ],
      ['anna', 'Tellen de tien bladzijden met of zonder bijlagen?'],
      ['lead', 'Zonder bijlagen. Wij zetten dat in de volgende nota, zodat iedereen het leest.'],
    ],
  },
  {
    ...{ by: 'moderator', room: 'common', lot: 'Schalkwijk' },
    title: 'Percelen en cijfers: Schalkwijk',
    paragraphs: [
      '# Wat er nu is',
      'Verzonnen cijfers voor dit voorbeeld: 1.840 inwoners met begeleiding thuis, 410 in de dagopvang, 95 jongvolwassenen.',
      '# Wat opvalt',
      'Ook verzonnen: de meeste aanvragen komen via de huisarts.',
    ],
    comments: [['esra', 'Zijn er ook cijfers naar leeftijd? Dan weten wij hoeveel jongeren het zijn.']],
  },
  {
    ...{ by: 'lead', room: 'team' },
    title: 'Draaiboek preselectie',
    paragraphs: [
      '# Deze week',
      'De twee beantwoorde vragen vrijgeven in één nota. Let op: alle verbanden krijgen hem tegelijk.',
      '# Voor het uiterste moment',
      'De brief aan de commissie Samenleving gaat voor het einde van de maand de deur uit.',
    ],
    added: {
      by: 'team',
      paragraphs: ['De planning is afgestemd met de beoordelaars. Zij lezen pas mee als de kluis open is.'],
    },
    comments: [
      [
        'moderator',
        'De vraag over medewerkers met een subsidie wil ik eerst bij juridische zaken neerleggen.',
      ],
    ],
  },
  {
    ...{ by: 'anna', room: 'consortium' },
    title: 'Ons plan voor Noord',
    paragraphs: [
      '# Wie doet wat',
      'Zonnedauw: begeleiding thuis en jongvolwassenen. Lantaarn: dagopvang. Duizendblad: sociale basis en het inloophuis.',
      '# Ons sterke punt',
      'In Noord kennen wij de mensen al. In ieder buurthuis staat één van ons.',
    ],
    added: {
      by: 'arend',
      paragraphs: ['Over de dagopvang: wij kunnen twee plekken meer openhouden als wij het vervoer delen.'],
    },
    comments: [['arend', 'Het vervoer moet ik nog met ons bestuur bespreken. Donderdag weet ik meer.']],
  },
  {
    ...{ by: 'bea', room: 'consortium' },
    title: 'Vragen die wij nog hebben',
    paragraphs: [
      'De index: welke twee legt de gemeente voor?',
      'Schalkwijk: durven wij dat aan met z’n tweeën, of vragen wij er nog iemand bij?',
    ],
    comments: [['bart', 'Ik zou er iemand bij vragen. Wij hebben daar geen mensen.']],
  },
  {
    ...{ by: 'carla', room: 'consortium' },
    title: 'Aanmelding Veldboeket, eerste versie',
    paragraphs: [
      '# Waarom wij alleen meedoen',
      'Wij zijn klein, en dat willen wij blijven. Zuid-West kennen wij straat voor straat.',
    ],
  },
];
