/** A word that needs explaining: in one or two sentences, with the law's article where there is one. */
export type Entry = { readonly term: string; readonly meaning: string; readonly law?: string };

export const glossary = {
  aankondiging: {
    term: 'aankondiging',
    meaning: 'Het bericht waarmee de gemeente een opdracht bekendmaakt. Het staat eerst op TenderNed.',
  },
  aanmelding: {
    term: 'aanmelding',
    meaning: 'Het verzoek van een aanbieder om mee te mogen doen, met de gegevens waarop de gemeente kiest.',
  },
  auditor: {
    term: 'auditor',
    meaning: 'Wie nagaat of alles eerlijk verloopt. Een auditor leest veel mee, maar verandert niets.',
  },
  beoordelaar: {
    term: 'beoordelaar',
    meaning: 'Wie de plannen beoordeelt. Een beoordelaar weet niet wie welke vraag stelde.',
  },
  belangstelling: {
    term: 'belangstelling',
    meaning:
      'Laten weten dat u misschien meedoet. Het verplicht tot niets, en andere aanbieders zien het niet.',
  },
  bewijs: {
    term: 'bewijs',
    meaning:
      'Een bestand waarmee u kunt laten nagaan dat een vrijgegeven tekst in het logboek staat en daarna niet is veranderd.',
  },
  combinant: {
    term: 'combinant',
    meaning: 'Een organisatie die met andere één partij vormt, en samen met hen verantwoordelijk is.',
  },
  dialoogronde: {
    term: 'dialoogronde',
    meaning: 'Een reeks gesprekken waarin de gemeente en de deelnemers de opdracht samen uitwerken.',
  },
  geheimhouding: {
    term: 'geheimhouding',
    meaning:
      'De plicht om niet te vertellen wat in een stuk staat. Het college of de raad legt die op, en op het stuk staat dat zij geldt.',
    law: 'Gemeentewet, artikel 87 tot en met 89',
  },
  gunningsbeslissing: {
    term: 'gunningsbeslissing',
    meaning:
      'Het voornemen van de gemeente om de opdracht aan een partij te geven. Alle inschrijvers horen het tegelijk. Het is nog geen overeenkomst.',
  },
  gunningscriterium: {
    term: 'gunningscriterium',
    meaning: 'Een punt waarop de gemeente de inschrijvingen vergelijkt, met het gewicht dat het heeft.',
  },
  inschrijving: {
    term: 'inschrijving',
    meaning:
      'Het plan en de prijs waarmee een partij de opdracht wil krijgen. Tot het uiterste moment leest niemand anders ze.',
  },
  integraliteitseis: {
    term: 'integraliteitseis',
    meaning: 'De eis dat een partij alle zorg uit de opdracht samen en in samenhang kan leveren.',
  },
  kluis: {
    term: 'kluis',
    meaning:
      'Waar inschrijvingen gesloten worden bewaard. Pas na het uiterste moment openen twee mensen hem samen.',
  },
  'kort-geding': {
    term: 'kort geding',
    meaning: 'Een snelle rechtszaak. Een inschrijver kan zo een beslissing door de rechter laten toetsen.',
  },
  logboek: {
    term: 'logboek',
    meaning:
      'De lijst van alles wat er gebeurde, met tijd. Elke regel hangt met een controlegetal vast aan de vorige: veranderen valt op.',
  },
  marktconsultatie: {
    term: 'marktconsultatie',
    meaning: 'Een gesprek vooraf, waarin de gemeente aanbieders en inwoners vraagt wat mogelijk en nodig is.',
  },
  moderator: {
    term: 'moderator',
    meaning: 'Wie van een vraag een openbare tekst maakt die de vrager niet verraadt.',
  },
  'nota-van-inlichtingen': {
    term: 'nota van inlichtingen',
    meaning:
      'Een genummerde bundel vragen en antwoorden, die alle deelnemers op hetzelfde moment krijgen. Zij hoort daarna bij de stukken.',
    law: 'Aanbestedingswet 2012, artikel 2.53 en 2.54',
  },
  onderaannemer: {
    term: 'onderaannemer',
    meaning: 'Wie een deel van het werk uitvoert voor een partij, zonder zelf deelnemer te zijn.',
    law: 'Aanbestedingswet 2012, artikel 2.79',
  },
  'openbare-tekst': {
    term: 'openbare tekst',
    meaning:
      'Een vraag zoals alle deelnemers hem lezen: zonder namen en zonder woorden die de vrager verraden.',
  },
  'opschortende-termijn': {
    term: 'opschortende termijn',
    meaning:
      'De tijd na de gunningsbeslissing waarin de gemeente nog niet mag tekenen: ten minste 20 dagen. Wie het er niet mee eens is, kan dan naar de rechter.',
    law: 'Aanbestedingswet 2012, artikel 2.127',
  },
  participatieraad: {
    term: 'participatieraad',
    meaning: 'Inwoners die de gemeente raad geven namens de mensen om wie de zorg gaat.',
  },
  partij: {
    term: 'partij',
    meaning: 'Eén deelnemer aan de procedure: een organisatie alleen, of een samenwerkingsverband.',
  },
  penvoerder: {
    term: 'penvoerder',
    meaning: 'De organisatie die namens een samenwerkingsverband spreekt en tekent.',
  },
  perceel: {
    term: 'perceel',
    meaning: 'Een deel van de opdracht, waar een partij apart aan kan meedoen. Bijvoorbeeld een stadsdeel.',
  },
  preselectie: {
    term: 'preselectie',
    meaning: 'De eerste keuze: welke aanbieders mogen meepraten in de dialoog.',
  },
  'proces-verbaal': {
    term: 'proces-verbaal',
    meaning: 'Het verslag waarin staat wat er bij een stap gebeurde, wie erbij was en wat is besloten.',
  },
  procesleider: {
    term: 'procesleider',
    meaning: 'Wie bij de gemeente de procedure leidt en iedere volgende stap zet.',
  },
  raadsinformatiebrief: {
    term: 'raadsinformatiebrief',
    meaning: 'Een brief waarin het college de gemeenteraad vertelt hoe het ervoor staat.',
  },
  rectificatie: {
    term: 'rectificatie',
    meaning:
      'Een verbetering die iedereen krijgt, met de reden erbij. De oude tekst blijft leesbaar; in stilte verbeteren kan niet.',
  },
  'reele-prijs': {
    term: 'reële prijs',
    meaning: 'Een prijs waarvoor goede zorg echt geleverd kan worden. Daaronder mag de gemeente niet gaan.',
    law: 'Uitvoeringsbesluit Wmo 2015, artikel 5.4',
  },
  samenwerkingsverband: {
    term: 'samenwerkingsverband',
    meaning: 'Organisaties die samen meedoen als één partij. De wet zegt ook: combinatie of consortium.',
  },
  sas: {
    term: 'SAS-procedure',
    meaning:
      'Een eenvoudiger manier van aanbesteden voor sociale en andere specifieke diensten, zoals zorg. De gemeente richt de stappen zelf in, maar wel eerlijk en open.',
    law: 'Aanbestedingswet 2012, artikel 2.38 en 2.39',
  },
  schuilnaam: {
    term: 'schuilnaam',
    meaning:
      'Een naam die het portaal geeft, zodat u niet ziet wie iemand is en toch weet over wie het gaat.',
  },
  selectiedocument: {
    term: 'selectiedocument',
    meaning: 'Het stuk waarin staat hoe de percelen, de eisen en de keuze worden, na de eerste dialoogronde.',
  },
  tenderned: {
    term: 'TenderNed',
    meaning: 'De website van de overheid waarop iedere grote opdracht wordt aangekondigd.',
  },
  trechtering: {
    term: 'trechtering',
    meaning: 'Een tussenstap waarin minder partijen overblijven, op een punt dat vooraf bekend was gemaakt.',
  },
  uea: {
    term: 'UEA',
    meaning:
      'Het Uniform Europees Aanbestedingsdocument: een formulier waarin een organisatie zelf verklaart dat zij aan de eisen voldoet.',
    law: 'Aanbestedingswet 2012, artikel 1.19',
  },
  'uiterste-moment': {
    term: 'uiterste moment',
    meaning:
      'Tot dan kan iets. De klok van het portaal beslist. Een vraag die later komt, wordt bewaard als te laat.',
  },
  verwervingsstrategie: {
    term: 'verwervingsstrategie',
    meaning: 'Het besluit van het college over wat de gemeente wil inkopen, en op welke manier.',
  },
  vrijgeven: {
    term: 'vrijgeven',
    meaning: 'Een tekst in één keer aan alle deelnemers geven. Daarna verandert hij niet meer.',
  },
} satisfies Record<string, Entry>;
