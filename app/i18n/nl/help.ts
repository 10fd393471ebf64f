import type { StageId } from '~/domain/procedures/course';
import type { Part } from '../part';

type RoleHelp = {
  readonly title: string;
  readonly does: string;
  readonly sees: string;
  readonly never: string;
  readonly begins: string;
};

const LEAD_SEES =
  'Iedere vraag zoals hij gesteld is, met een schuilnaam. Al het werk van het team, de lijst van deelnemers en wie belangstelling meldde. Per ontvanger wanneer een nota beschikbaar was, op het scherm kwam, gemaild is en geopend is. De documenten die één partij met de gemeente schrijft.';
const LEAD_NEVER =
  'Wie een vraag stelde. Ook niet wat een partij in haar eigen ruimte schrijft: u ziet niet eens dat daar iets staat.';
const WATCHER_SEES =
  'Wat alle deelnemers zien: de vrijgegeven vragen en antwoorden, en de gezamenlijke teksten, ook terwijl die ontstaan.';

/** Words of the page that helps on the way. */
export const help = {
  lead: 'Hoe dit portaal werkt, wat u er kunt doen, wat u er ziet en wat niet.',
  parts: {
    how: {
      title: 'Drie dingen die altijd gelden',
      points: [
        'Iedereen hoort hetzelfde, op hetzelfde moment. Een antwoord gaat naar alle deelnemers tegelijk, ook als één partij de vraag stelde.',
        'Niemand hoort wat voor een ander is. Bij elke tekst staat wie hem kan lezen.',
        'Beide zijn achteraf te bewijzen. Het logboek bewaart wat er gebeurde. Wie er iets in verandert, valt op.',
      ],
    },
    start: {
      title: 'De eerste keer',
      steps: [
        'Kreeg u een uitnodiging per e-mail? Open de link. Hij is alleen voor u, en werkt niet voor altijd.',
        'Bent u aanbieder en doet u nog niet mee? Registreer dan uw organisatie, en bevestig uw e-mailadres.',
        'Kies een wachtwoord van ten minste 12 tekens en log in.',
        'Kies bovenaan uw naam en stel de extra code in. Dan kan niemand inloggen met alleen uw wachtwoord.',
        'Op “Mijn werk” staat wat op u wacht, wat nieuw is en welke datum het eerst komt.',
        'Ga naar uw procedure. Op “Overzicht” staat wat uw rol is, wat u kunt zien en wat u niet kunt zien.',
      ],
    },
    trouble: {
      title: 'Als er iets hapert',
      facts: [
        [
          'Geen verbinding',
          'Bovenaan staat of er verbinding is. Valt zij weg, dan mist u niets: is zij er weer, dan haalt de pagina op wat u miste.',
        ],
        [
          'Uitgelogd',
          'Doet u lang niets, dan waarschuwt het portaal u en logt het u daarna uit. Wat u in een formulier typte, staat er weer als u inlogt.',
        ],
        [
          'Is mijn tekst opgeslagen?',
          'In een document staat boven de tekst hoe het ervoor staat. Pas als daar “Opgeslagen” staat, is alles op de server bewaard.',
        ],
        [
          'Een link werkt niet',
          'Een link uit een mail werkt één keer, en niet voor altijd. Vraag een nieuwe aan wie u uitnodigde. Voor een nieuw wachtwoord vraagt u die zelf aan.',
        ],
        [
          'Te laat met een vraag',
          'Stuur hem toch. Hij wordt bewaard als te laat. De gemeente mag hem beantwoorden, maar hoeft dat niet.',
        ],
      ],
    },
  } satisfies Record<string, Part>,
  toSignIn: 'Naar inloggen',
  toReset: 'Nieuw wachtwoord aanvragen',

  course: 'Hoe een procedure verloopt',
  courseLead: 'Kies een woord voor uitleg.',
  courseNote:
    'Vragen, antwoorden, documenten en de stappen zelf gaan via dit portaal. Stukken indienen en plannen beoordelen gaat nog op een andere manier; de gemeente laat weten hoe.',
  stages: {
    preparation:
      'De gemeente bepaalt wat zij wil inkopen, praat met aanbieders en inwoners, en kondigt de opdracht aan.',
    preselection: 'Aanbieders stellen vragen en melden zich aan. De gemeente kiest wie mag meepraten.',
    dialogue_1:
      'De gemeente en de gekozen partijen praten over de percelen, de eisen en de manier van kiezen.',
    consortia: 'Per perceel vormen aanbieders een samenwerkingsverband. Soms vallen er partijen af.',
    dialogue_2: 'Per perceel werken de gemeente en de partijen de opdracht uit.',
    tender:
      'De gemeente vraagt om plannen en beantwoordt de laatste vragen. Daarna dienen partijen hun plan in.',
    award: 'De gemeente kiest per perceel en laat het alle inschrijvers tegelijk weten.',
    execution: 'Het gekozen verband bereidt zich voor en voert de opdracht uit.',
  } satisfies Record<StageId, string>,

  roles: 'Uw rol',
  rolesLead: 'Niemand wijzigt de eigen rol. Bij elke procedure kan uw rol anders zijn.',
  roleTerms: {
    does: 'Wat u doet',
    sees: 'Wat u ziet',
    never: 'Wat u nooit ziet',
    begins: 'Begin hier',
  },
  roleHelp: {
    participant: {
      title: 'Aanbieder, of lid van een samenwerkingsverband',
      does: 'U stelt vragen namens uw partij, over de hele procedure of over één perceel. Tot een moderator een vraag in behandeling neemt, kunt u hem wijzigen; tot hij is vrijgegeven, kunt u hem intrekken. U schrijft samen met uw partij, en in de dialoog ook met de gemeente.',
      sees: 'Wat alle deelnemers zien, en alles wat uw eigen partij vraagt en schrijft.',
      never:
        'Wie er nog meer meedoet en hoeveel partijen dat zijn, wat anderen vragen of schrijven, en wie een vraag stelde. Anderen zien dat van u ook niet.',
      begins:
        'Ga op “Mijn werk” naar uw procedure en kies “Stel een vraag”. Noem in de tekst geen namen. Doet u nog niet mee? Kies bij “Aanbestedingen” een procedure. Onder “Meedoen” staat hoe het gaat.',
    },
    consortium_lead: {
      title: 'Penvoerder, of beheerder van uw partij',
      does: 'Alles wat een lid doet. Als penvoerder vraagt u andere organisaties om samen mee te doen; zij antwoorden zelf. Als beheerder nodigt u de mensen van uw partij uit en trekt hun toegang in als zij stoppen. U sluit documenten van uw verband, en opent ze weer.',
      sees: 'Wat ieder lid ziet.',
      never: 'Iets van andere partijen, en ook niet dat zij er zijn.',
      begins:
        'Ga bij uw procedure naar “Mensen” en nodig de anderen uit. Maak nog iemand beheerder, dan kan die u vervangen.',
    },
    tender_lead: {
      title: 'Procesleider',
      does: 'U behandelt vragen, geeft antwoorden vrij en rectificeert fouten. U geeft mensen van de gemeente hun rol, beheert documenten en zet iedere volgende stap.',
      sees: LEAD_SEES,
      never: LEAD_NEVER,
      begins:
        'Op “Mijn werk” staat welke vragen wachten. Neem er een in behandeling, haal weg wat de vrager verraadt en schrijf het antwoord. Bekijk het voorbeeld voordat u vrijgeeft: daarna verandert de tekst niet meer.',
    },
    moderator: {
      title: 'Moderator',
      does: 'U maakt van iedere vraag een openbare tekst die de vrager niet verraadt, schrijft het antwoord en geeft het vrij. In de dialoog schrijft u mee met een partij.',
      sees: LEAD_SEES,
      never: LEAD_NEVER,
      begins:
        'Open bij de procedure “Behandelen”. Wie het langst wacht, staat bovenaan. Het portaal merkt plekken aan die de vrager kunnen verraden. Kijk zelf ook: het vindt niet alles.',
    },
    tender_team: {
      title: 'Lid van het aanbestedingsteam',
      does: 'U schrijft mee aan antwoorden en aan de documenten van de gemeente.',
      sees: 'De vragen in hun openbare tekst, de antwoorden, de lijst van deelnemers en het werk van het team.',
      never:
        'De oorspronkelijke tekst van een vraag, wie hem stelde, en wat een partij schrijft, alleen of met de procesleider.',
      begins: 'Open bij de procedure “Vragen” en kies een vraag die al een openbare tekst heeft.',
    },
    participation_council: {
      title: 'Lid van de participatieraad',
      does: 'U leest mee en maakt opmerkingen bij de gezamenlijke teksten, namens de mensen om wie het gaat.',
      sees: WATCHER_SEES,
      never:
        'Vragen die nog niet zijn vrijgegeven, wie ze stelde, wie er meedoet, en wat het team of één partij onderling schrijft.',
      begins:
        'Open bij de procedure “Documenten” en kies een tekst voor alle deelnemers. Zet uw opmerking eronder. Alle lezers zien dat hij van de participatieraad komt; uw naam staat er niet bij.',
    },
    evaluator: {
      title: 'Beoordelaar',
      does: 'U beoordeelt later de plannen. Tot die tijd leest u mee.',
      sees: WATCHER_SEES,
      never:
        'Wie een vraag stelde, wie er meedoet, en wat het team of één partij onderling schrijft. Zo oordeelt u straks alleen over wat er is ingediend.',
      begins: 'Lees op “Overzicht” welke stap nu loopt, en bij “Vragen” wat er is vrijgegeven.',
    },
    auditor: {
      title: 'Auditor',
      does: 'U gaat na of alles eerlijk verloopt. U verandert niets.',
      sees: 'Al het werk van het team, iedere vraag zoals hij gesteld is, en wie hem stelde. Van elk document wie er wanneer schreef. Per ontvanger hoe een nota aankwam.',
      never: 'De tekst die één partij schrijft, in haar eigen ruimte of alleen met de gemeente.',
      begins:
        'Open bij een nota van inlichtingen “Zo kwam deze nota aan”. Bij elk vrijgegeven antwoord staat “Bewijs”: een bestand waarmee u nagaat dat de tekst niet is veranderd.',
    },
    public: {
      title: 'Raadslid, inwoner of journalist',
      does: 'U leest wat openbaar is. Daarvoor hebt u geen account nodig.',
      sees: 'De openbare pagina van een procedure: de opdracht, de percelen, het geld, de planning en de besluiten.',
      never: 'Wat alleen voor deelnemers of voor het team is, en wie er meedoet.',
      begins:
        'Kies bij “Aanbestedingen” een procedure. Bent u raadslid? Stukken onder geheimhouding krijgt u van de griffie, niet via dit portaal.',
    },
  } satisfies Record<string, RoleHelp>,

  colours: 'Wat de kleuren betekenen',
  coloursLead:
    'Bij elke tekst staat wie hem kan lezen, op dezelfde plek, met dezelfde woorden en dezelfde kleur. De vorm ervoor zegt hetzelfde, voor wie de kleur niet ziet.',
  colourHelp: {
    all: 'Groenblauw, met een rondje: iedereen die meedoet leest dit, of iedereen op de wereld. Wat u hier schrijft, lezen ook uw concurrenten.',
    team: 'Paars, met een vierkant: alleen mensen van de gemeente en wie hen controleert.',
    party: 'Roestbruin, met een deur: alleen één partij, en wie er op het label bij staat.',
  },

  keys: 'Werken met het toetsenbord',
  keysLead: 'Alles in dit portaal kan zonder muis.',
  keyHelp: [
    ['Tab', 'naar de volgende link, knop of het volgende veld; met Shift erbij naar de vorige'],
    ['Enter', 'een link volgen, een knop indrukken'],
    ['Spatie', 'een knop indrukken, een vakje aanvinken, iets uitklappen'],
    ['Escape', 'sluiten wat u hebt uitgeklapt, zoals de uitleg van een woord'],
    ['Pijltoetsen', 'door een brede tabel schuiven, nadat u er met Tab in bent gegaan'],
  ] as readonly (readonly [key: string, what: string])[],
  keysSkip:
    'De eerste link op elke pagina is “Naar de inhoud”: zo slaat u de kop over. Klopt er iets niet in een formulier, dan staat bovenaan een lijst; elke regel is een link naar het veld.',
  keysBoard: 'Op het bord waar vragen worden behandeld',
  keysEditor: 'In een document dat u samen schrijft',

  words: 'Woordenlijst',
  wordsLead: 'De wet gebruikt eigen woorden. Hier staat wat ze betekenen.',

  contact: 'Vraag het aan een mens',
  contactLead:
    'Gaat uw vraag over de inhoud van een procedure? Stel hem dan in die procedure. Dan krijgt iedereen hetzelfde antwoord.',
};
