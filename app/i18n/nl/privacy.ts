import type { Part } from '../part';

type Kept = {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly who: string;
  readonly until: string;
};

const WITH_THE_FILE = 'Zolang de gemeente het dossier van de aanbesteding bewaart.';

/** Words of the page about personal data. They say what the portal does now: whoever changes that changes them. */
export const privacy = {
  lead: 'Welke gegevens dit portaal van u bewaart, waarom, hoe lang, en wie ze ziet.',
  responsible: {
    title: 'Wie verantwoordelijk is',
    text: [
      'De gemeente die de aanbesteding houdt, is verantwoordelijk voor uw gegevens. Zij gebruikt ze om de aanbesteding eerlijk te houden en om dat te kunnen bewijzen. Dat is een wettelijke taak (AVG, artikel 6, eerste lid, onder c en e).',
    ],
  } satisfies Part,
  kept: 'Wat het portaal bewaart',
  terms: {
    what: 'Wat',
    why: 'Waarom',
    who: 'Wie het ziet',
    until: 'Hoe lang',
  },
  data: {
    account: {
      title: 'Uw account',
      what: 'Uw naam, uw e-mailadres en uw taal. Uw wachtwoord alleen als code die niet terug te rekenen is. De sleutel van de extra code, versleuteld.',
      why: 'Om u te laten inloggen en u te kunnen bereiken.',
      who: 'Uw naam: de mensen van uw partij of uw team, en bij de gemeente wie ziet aan wie een nota is gestuurd. Uw e-mailadres: u, wie u uitnodigde, en de auditors.',
      until: 'Zolang u een account hebt. Het portaal verwijdert een account niet vanzelf.',
    },
    sessions: {
      title: 'Waar u bent ingelogd',
      what: 'Per apparaat: welke browser, sinds wanneer en tot wanneer.',
      why: 'Om u ingelogd te houden, en om u te laten zien waar dat zo is.',
      who: 'Alleen u, bij uw account. U kunt daar ieder apparaat uitloggen.',
      until: 'Ten hoogste 12 uur zonder gebruik. Daarna wist het portaal het zodra iemand inlogt.',
    },
    visits: {
      title: 'Uw laatste bezoek',
      what: 'Per procedure: wanneer u er het laatst keek, en wanneer de keer daarvoor.',
      why: 'Om u te laten zien wat sindsdien nieuw is.',
      who: 'Niemand dan u, en ook u alleen als het woord “nieuw”.',
      until: 'Een jaar na uw laatste bezoek. Daarna wist het portaal het zodra iemand inlogt.',
    },
    attempts: {
      title: 'Pogingen om in te loggen',
      what: 'Hoe vaak het is geprobeerd voor een account en vanaf een internetadres. Beide als onleesbare code.',
      why: 'Om te voorkomen dat iemand een wachtwoord raadt.',
      who: 'Niemand.',
      until: 'Een kwartier tot een uur. Daarna wist het portaal het zodra iemand inlogt.',
    },
    links: {
      title: 'Links in e-mails',
      what: 'Het e-mailadres waar de link heen ging. Wat er is ingevuld bij de registratie of de uitnodiging, zoals uw naam en uw organisatie. De link zelf alleen als onleesbare code.',
      why: 'Zodat een link maar één keer werkt, en alleen voor wie hij bedoeld is.',
      who: 'Bij een uitnodiging: wie u uitnodigde, de mensen van die partij of dat team, en de auditors. Anders niemand.',
      until:
        'Hoe lang een link werkt, staat in de mail: van 1 uur tot 14 dagen. Dertig dagen daarna wist het portaal de gegevens erover, zodra iemand inlogt.',
    },
    organisation: {
      title: 'Uw organisatie',
      what: 'De naam, het KvK-nummer, wie erbij hoort en wie beheerder is. Als zij belangstelling meldt: waarvoor, en wie dat deed.',
      why: 'Om te weten namens wie u handelt.',
      who: 'De mensen van uw organisatie. Belangstelling ziet ook het aanbestedingsteam, en de auditors. Andere aanbieders niet.',
      until:
        'Zolang de organisatie op dit portaal staat. Belangstelling kunt u intrekken; het logboek onthoudt dat zij er was.',
    },
    part: {
      title: 'Uw deelname',
      what: 'Aan welke procedure u meedoet, namens wie en in welke rol.',
      why: 'Om te bepalen wat u kunt zien en doen.',
      who: 'De mensen van uw partij of uw team, en de auditors. Het aanbestedingsteam ziet uw partij, en de organisatie die haar aanmeldde. Andere partijen zien niets daarvan.',
      until: WITH_THE_FILE,
    },
    questions: {
      title: 'Uw vragen',
      what: 'Elke vraag zoals u hem stelde, met elke wijziging, en wie hem stelde.',
      why: 'Om te kunnen bewijzen dat iedere vraag eerlijk is behandeld.',
      who: 'De vraag: uw partij, en de moderatoren met een schuilnaam. Wie hem stelde: uw partij en de auditors, en niemand anders bij de gemeente.',
      until: WITH_THE_FILE,
    },
    deliveries: {
      title: 'Wat u hebt ontvangen en geopend',
      what: 'Van elke nota van inlichtingen: wanneer zij voor u klaarstond, op uw scherm kwam, aan u gemaild is en door u is geopend.',
      why: 'Om te kunnen bewijzen dat iedereen hetzelfde op hetzelfde moment kreeg.',
      who: 'Het aanbestedingsteam en de auditors, met uw naam. Andere partijen niet.',
      until: WITH_THE_FILE,
    },
    documents: {
      title: 'Wat u schrijft in documenten',
      what: 'De tekst, uw opmerkingen, en welk stuk van u is.',
      why: 'Om samen te kunnen schrijven, en om bij een geschil te kunnen nagaan wie wat schreef.',
      who: 'De tekst: wie bij het document als lezer staat. Wie welk stuk schreef: alleen auditors. Met concurrenten of de gemeente erbij ziet men u met een schuilnaam; onder elkaar met uw naam.',
      until: WITH_THE_FILE,
    },
    record: {
      title: 'Het logboek',
      what: 'Wie wat wanneer deed.',
      why: 'Om de hele procedure achteraf te kunnen controleren.',
      who: 'De auditors. U ziet de regels die ook voor u bedoeld zijn.',
      until: WITH_THE_FILE,
    },
  } satisfies Record<string, Kept>,
  parts: {
    retention: {
      title: 'Bewaren en wissen',
      text: [
        'De gemeente bewaart het dossier van een aanbesteding zo lang als de Archiefwet en haar eigen selectielijst voorschrijven. Het portaal wist uit zichzelf niets uit een dossier.',
        'Van elke gebeurtenis in het logboek maakt het portaal een controlegetal, uit de gegevens en een geheim willekeurig getal. Elk controlegetal hangt vast aan het vorige: wie later iets verandert, valt op.',
        'Worden de gegevens en het geheime getal samen gewist, dan zegt het controlegetal niets meer over u, en blijft de rest te controleren. Zo is het logboek gemaakt. Een functie om te wissen heeft het portaal nu nog niet.',
      ],
    },
    cookies: {
      title: 'Cookies, en wat op uw apparaat staat',
      text: [
        'Dit portaal volgt u niet, telt geen bezoekers en haalt niets op bij andere websites. Daarom vraagt het u niets over cookies. Op uw apparaat staat alleen:',
      ],
      facts: [
        ['gelijkspraak_session', 'Houdt u ingelogd. Verdwijnt als u uitlogt of uw browser sluit.'],
        ['language', 'Onthoudt de taal die u zelf koos, één jaar.'],
        [
          'Kladteksten',
          'Wat u in een formulier typt, bewaart uw browser tot u het verstuurt of uitlogt. Tot u het verstuurt, blijft het op uw apparaat.',
        ],
      ],
    },
    mail: {
      title: 'E-mail',
      text: [
        'U krijgt een mail als iemand u uitnodigt, en als u zich registreert of een nieuw wachtwoord vraagt. Ook krijgt u er een als er iets voor alle deelnemers klaarstaat. De inhoud staat er niet in; wel de naam van de procedure, en van wie u uitnodigt. Een mail meldt ons niet dat u hem opent.',
      ],
    },
    logs: {
      title: 'Technische meldingen',
      text: [
        'De server noteert per verzoek welk soort pagina het was, of het lukte en hoe lang het duurde. Geen naam, geen internetadres, geen inhoud.',
      ],
    },
    rights: {
      title: 'Uw rechten',
      text: [
        'U mag weten welke gegevens er van u zijn. U mag ze laten verbeteren of wissen, het gebruik laten beperken en bezwaar maken. Wissen kan niet zolang de wet voorschrijft dat een dossier bewaard blijft.',
        'Vraag het hieronder. Bent u het niet eens met het antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
      ],
    },
  } satisfies Record<string, Part>,
  contact: 'Vragen over uw gegevens',
};
