const copyFirst = 'Kopieer wat u wilt bewaren en laad de pagina opnieuw.';

/** Words of the text editor and its status. */
export const editor = {
  notLoaded:
    'De teksteditor kon niet worden geladen. U kunt de tekst wel lezen. Laad de pagina opnieuw om de tekst live te volgen.',
  empty: 'Deze tekst is nog leeg.',
  leaving: 'Alt+F10 gaat naar de werkbalk. Escape en daarna Tab verlaat de tekst.',
  leave: 'Wat u het laatst typte, is niet opgeslagen en gaat verloren. Wilt u de pagina toch verlaten?',
  table: 'Tabel',
  status: {
    connecting: 'Verbinden…',
    saving: 'Opslaan…',
    savingSlow: 'Opslaan duurt lang. Wat u het laatst typte, staat nog alleen op dit scherm.',
    saved: 'Opgeslagen',
    offline: 'Geen verbinding. Wat u typt, staat alleen op dit scherm.',
    offlineReader: 'Geen verbinding. De tekst kan intussen zijn gewijzigd.',
    online: 'De verbinding is er weer. Alles is opgeslagen.',
    onlineReader: 'De verbinding is er weer.',
    writable: 'U kunt weer schrijven. Alles is opgeslagen.',
    'read-only': 'Alleen lezen',
  },
  readOnly: {
    frozen: 'Alleen lezen. Deze tekst is gesloten: niemand kan hem nu wijzigen.',
    not_in_this_phase: 'Alleen lezen. In deze fase van de procedure wordt in deze tekst niet geschreven.',
    not_yours_to_write: 'Alleen lezen. Anderen schrijven deze tekst; u leest live mee.',
  },
  refused: {
    read_only: `Niet opgeslagen: u kunt deze tekst niet meer wijzigen. Wat u het laatst typte, staat alleen op dit scherm. ${copyFirst}`,
    too_large: `Niet opgeslagen: de tekst is te groot geworden. Wat u het laatst typte, staat alleen op dit scherm. ${copyFirst}`,
    malformed: `Niet opgeslagen: de server kon uw wijziging niet verwerken. Wat u het laatst typte, staat alleen op dit scherm. ${copyFirst}`,
    unknown: `Niet opgeslagen. Wat u het laatst typte, staat alleen op dit scherm. ${copyFirst}`,
  },
  ended: {
    no_access: {
      title: 'U hebt geen toegang meer tot dit document',
      body: 'De tekst is daarom van dit scherm gehaald.',
    },
    signed_out: {
      title: 'U bent uitgelogd',
      body: 'De tekst is daarom van dit scherm gehaald. Log in om verder te gaan.',
    },
  },
  writers: {
    title: 'Schrijven nu mee:',
    nobody: 'Er schrijft nu niemand anders mee.',
    participant: (name: string) => `Deelnemer ${name}`,
    buyer: (name: string) => `Gemeente ${name}`,
  },
  remarks: {
    files_refused: 'Bestanden en afbeeldingen kunnen niet in een tekst staan. Er is niets toegevoegd.',
    too_much_refused:
      'Dit is te veel tekst om in één keer te plakken. Er is niets toegevoegd. Plak de tekst in delen.',
  },
  tools: {
    label: 'Werkbalk',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    style: 'Stijl van de alinea',
    paragraph: 'Tekst',
    heading: (level: number) => `Kop ${level}`,
    bold: 'Vet',
    italic: 'Cursief',
    bulletList: 'Lijst met punten',
    orderedList: 'Lijst met nummers',
    link: 'Link',
    insertTable: 'Tabel invoegen',
    changeTable: 'Tabel wijzigen',
    table: {
      rowBelow: 'Rij eronder',
      columnRight: 'Kolom rechts',
      deleteRow: 'Rij weghalen',
      deleteColumn: 'Kolom weghalen',
      deleteTable: 'Tabel weghalen',
    },
  },
  link: {
    title: 'Link',
    address: 'Adres',
    addressHelp: 'Een webpagina of een e-mailadres, zoals www.gemeente.nl',
    words: 'Tekst van de link',
    wrong: 'Vul het adres van een webpagina of een e-mailadres in.',
    apply: 'Link plaatsen',
    remove: 'Link weghalen',
  },
  help: {
    title: 'Werken met het toetsenbord',
    out: 'U verlaat de tekst met Escape en daarna Tab of Shift+Tab. In een lijst of tabel springt Tab zonder Escape naar binnen of naar de volgende cel.',
    rows: [
      ['Alt+F10', 'naar de werkbalk; met de pijltoetsen kiest u, met Escape gaat u terug'],
      ['Mod+Enter', 'uit een tabel, naar de tekst eronder'],
      ['Enter, Enter', 'uit een lijst'],
      ['Mod+Z', 'uw laatste wijziging ongedaan maken'],
      ['Mod+Y', 'toch weer doen'],
      ['Mod+B', 'vet'],
      ['Mod+I', 'cursief'],
      ['Mod+Alt+1', 'kop 1; met 2 en 3 de andere koppen, met 0 weer gewone tekst'],
      ['Mod+Shift+8', 'lijst met punten'],
      ['Mod+Shift+7', 'lijst met nummers'],
      ['Mod+K', 'link'],
    ] as readonly (readonly [key: string, what: string])[],
  },
};
