type Party = 'anna' | 'arend' | 'bea' | 'bart' | 'carla' | 'dirk' | 'esra';

/** A question of the example: by whom, about what, in their words; then the words for all, once there are any. */
export type Asked = {
  readonly by: Party;
  readonly lot?: string;
  readonly text: string;
  readonly public?: readonly [question: string, answer: string];
  /** The number of the released question that this one follows. */
  readonly follows?: number;
};

/** Released together, in this order: the numbers count on. */
export const RELEASED: readonly (readonly Asked[])[] = [
  [
    {
      ...{ by: 'bea', lot: 'Noord' },
      text: 'Wij van Buurtzaak Aan de Kade willen in Noord als onderaannemer bij twee verbanden meedoen. Mag dat?',
      public: [
        'Mag een organisatie onderaannemer zijn bij meer dan één samenwerkingsverband voor hetzelfde perceel?',
        'Ja. Een organisatie kan onderaannemer zijn bij meer dan één verband. Penvoerder of combinant is zij in één verband.',
      ],
    },
    {
      by: 'anna',
      text: 'Wordt het vaste bedrag per perceel ieder jaar geïndexeerd? Onze cao stijgt ook.',
      public: [
        'Wordt het vaste bedrag per perceel jaarlijks geïndexeerd?',
        'Ja. Hoe dat gebeurt, staat straks in het selectiedocument.',
      ],
    },
    {
      by: 'dirk',
      text: 'Hoe lang loopt de overeenkomst? Wij lezen 8,5 jaar, maar rekenen op 7,5.',
      public: ['Hoe lang loopt de overeenkomst?', 'Van 1 juli 2022 tot 1 januari 2030.'],
    },
  ],
  [
    {
      ...{ by: 'carla', lot: 'Zuid-West' },
      text: 'Wij werken met bewonersgroepen. Hoe zorgt u dat die niet verdwijnen?',
      public: [
        'Hoe houden bewonersgroepen en kleine vrijwilligersorganisaties hun plek?',
        'Ieder samenwerkingsverband beschrijft in zijn plan hoe het met hen werkt en hen steunt. Dat telt mee bij de keuze.',
      ],
    },
    {
      by: 'esra',
      text: 'Hoort hulp bij het huishouden ook bij de opdracht? Wij doen dat niet.',
      public: [
        'Horen hulp bij het huishouden en hulpmiddelen bij de opdracht?',
        'Nee. Van de Wmo gaat het alleen om begeleiding: thuis, in de dagopvang, bij kort verblijf en voor jongvolwassenen.',
      ],
    },
    {
      by: 'bart',
      text: 'Wat gebeurt er met onze inwoners die nu begeleiding krijgen als wij het perceel niet winnen?',
      public: [
        'Wat gebeurt er met inwoners die nu al begeleiding krijgen?',
        'Zij houden steun. Voor de overgang is ten minste drie maanden tijd. Het nieuwe verband maakt daarvoor een plan met de huidige aanbieder.',
      ],
    },
    {
      by: 'anna',
      text: 'Wat kijkt de gemeente na bij de evaluatie in jaar 3 en jaar 6?',
      public: [
        'Wat wordt geëvalueerd na het derde en het zesde jaar?',
        'Twee dingen: of de aanpak werkt, en of het samenwerkingsverband doet wat is afgesproken. De gemeenteraad krijgt de uitkomst.',
      ],
    },
  ],
  [
    {
      ...{ by: 'dirk', lot: 'Schalkwijk' },
      text: 'Krijgt Schalkwijk meer geld, nu daar meer aanvragen zijn? Voor ons als grote organisatie telt dat zwaar.',
      public: [
        'Houdt het vaste bedrag per perceel rekening met het aantal aanvragen?',
        'Ja. De verdeling over de percelen volgt het gebruik van de afgelopen drie jaar. De cijfers staan in het document “Percelen en cijfers”.',
      ],
    },
    {
      ...{ by: 'bea', follows: 2 },
      text: 'Welke index gebruikt u dan? In de zorg zijn er wel vijf.',
      public: [
        'Welke index wordt gebruikt voor het vaste bedrag?',
        'De gemeente legt twee mogelijkheden voor in de eerste dialoogronde. Daarna kiest zij er één, voor alle percelen dezelfde.',
      ],
    },
  ],
];

/** What the third released question should have said. */
export const RECTIFIED = {
  number: 3,
  question: 'Hoe lang loopt de overeenkomst?',
  answer:
    'Het besluit noemt een duur van 8,5 jaar en een einde op 1 januari 2030. Die passen niet bij elkaar. De einddatum staat straks in het selectiedocument.',
  reason: 'Het eerste antwoord noemde alleen de einddatum. Die past niet bij de duur in hetzelfde besluit.',
};

/** Answered, not released yet. */
export const ANSWERED: readonly Asked[] = [
  {
    ...{ by: 'carla', lot: 'Centrum' },
    text: 'Kan een inwoner straks nog kiezen bij wie hij begeleiding krijgt? Bij ons wel.',
    public: [
      'Kan een inwoner kiezen wie de begeleiding geeft?',
      'Ja. Binnen het samenwerkingsverband is er keuze uit ten minste twee organisaties.',
    ],
  },
  {
    by: 'esra',
    text: 'Moet iedere combinant zelf een eigen verklaring (UEA) invullen?',
    public: [
      'Moet iedere combinant een eigen verklaring (UEA) invullen?',
      'Ja, iedere combinant. Een onderaannemer alleen als het verband een beroep doet op zijn ervaring.',
    ],
  },
];

/** On the desk of the team; the second has words already, without an answer. */
export const IN_MODERATION: readonly Asked[] = [
  {
    by: 'bea',
    text: 'Is de evaluatie ook een moment om de opdracht aan te passen? Ons bestuur wil dat weten.',
  },
  {
    ...{ by: 'arend', lot: 'Noord' },
    text: 'Bij Lantaarn werken 14 mensen met een subsidie die stopt. Neemt het verband hen over?',
    public: [
      'Neemt het samenwerkingsverband medewerkers over van organisaties waarvan de subsidie stopt?',
      '',
    ],
  },
];

/** Nobody has looked at these. */
export const RECEIVED: readonly Asked[] = [
  { by: 'carla', lot: 'Centrum', text: 'Welke functies vallen in Centrum onder het wijkteam?' },
  {
    by: 'dirk',
    text: 'Kunt u de cijfers over kort verblijf per jaar geven? Mail ze aan d.waterman@wilgenkatje.example.',
  },
  { by: 'anna', follows: 6, text: 'Wie betaalt de overgang als die langer duurt dan drie maanden?' },
];

/** Taken back by who asked it. */
export const WITHDRAWN: Asked = {
  ...{ by: 'anna', lot: 'Oost' },
  text: 'Deze vraag was voor een andere procedure bedoeld.',
};
