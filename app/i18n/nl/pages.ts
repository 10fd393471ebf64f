/** Words that belong to no procedure: what stands on an error page, who runs the portal, the explanation of a word. */
export const pages = {
  onThisPage: 'Op deze pagina',
  explanation: 'uitleg',
  explained: 'Uitgelegd:',
  wordList: 'Woordenlijst',
  errors: {
    next: 'Wat u nu kunt doen',
    start: 'Naar de startpagina',
    help: 'Hulp bij dit portaal',
    signIn: 'Inloggen',
    again: 'Probeer het opnieuw',
    notFound: [
      'Kijk of u het adres goed hebt overgenomen.',
      'Kreeg u de link van een ander? Dan kan de pagina er wel zijn, maar niet voor u. Het portaal zegt dan hetzelfde als bij een adres dat niet bestaat, zodat het niets verraadt.',
    ],
    signedOut: 'U bent niet ingelogd. Misschien ziet u de pagina wel als u inlogt.',
    fault: [
      'Wat het portaal u heeft bevestigd, is er nog: een vraag met een ontvangstbewijs, een tekst waarbij “Opgeslagen” stond, een nota die is vrijgegeven.',
      'Kreeg u geen bevestiging? Kijk dan eerst of het er toch staat, voordat u het opnieuw doet.',
    ],
    report: 'Blijft het misgaan? Meld het, en noem dit tijdstip (Nederlandse tijd):',
    whom: 'Bij wie u dit meldt',
  },
  contact: {
    runs: (name: string) => `Dit portaal wordt beheerd door ${name}.`,
    mail: 'Mail naar',
    missing:
      'Nog niet ingevuld: de organisatie die dit portaal beheert, heeft hier nog geen e-mailadres gezet.',
    meanwhile: 'Vraag het zolang aan de procesleider, of aan wie u heeft uitgenodigd.',
  },
};
