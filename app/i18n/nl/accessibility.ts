import type { Part } from '../part';

/** Words of the accessibility statement. They say how far the software is; the operator's own is in the register. */
export const accessibility = {
  lead: 'Iedereen moet met dit portaal kunnen werken: zonder muis, met een schermlezer, op een telefoon, op papier. Hier staat hoe ver dat is, en wat u kunt doen als iets niet lukt.',
  status: {
    title: 'Status',
    text: [
      'Deze verklaring gaat over de software van het portaal. Zij is opgesteld op 22 november 2026.',
      'Websites van de overheid moeten voldoen aan het Besluit digitale toegankelijkheid overheid: aan de norm EN 301 549, en daarmee aan WCAG 2.1, niveau A en AA. Dit portaal wordt getest op de nieuwere WCAG 2.2, niveau A en AA.',
      'Er is nog geen volledig onderzoek gedaan naar alle eisen. Zonder zo’n onderzoek kan een website geen status A (voldoet volledig) of B (voldoet gedeeltelijk) hebben.',
    ],
  } satisfies Part,
  statementLink: 'De verklaring van de organisatie die dit portaal beheert',
  statementMissing:
    'De organisatie die dit portaal beheert, heeft hier nog niet naar haar eigen verklaring verwezen. Zij laat het portaal onderzoeken, legt de status vast in het register en tekent daarvoor.',
  parts: {
    tested: {
      title: 'Wat is getest, en hoe',
      text: ['Deze tests horen bij de software. Zolang er één niet slaagt, komt er geen nieuwe versie.'],
      facts: [
        [
          'Automatisch',
          'Het programma axe zoekt op de pagina’s naar afwijkingen van WCAG 2.2, niveau A en AA: in het Nederlands en het Engels, in licht en donker, op een breed scherm en op een scherm van 360 pixels. Er mag er geen zijn.',
        ],
        [
          'Opbouw',
          'Elke pagina heeft één hoofdkop, slaat geen kopniveau over en is niet breder dan het scherm.',
        ],
        [
          'Toetsenbord',
          'Een vraag stellen, beantwoorden en vrijgeven wordt helemaal zonder muis gedaan. Na een fout in een formulier leidt de lijst met fouten naar elk veld.',
        ],
        ['Oog', 'Alle pagina’s zijn bekeken: breed, smal, in licht, in donker en als afdruk.'],
      ],
    },
    untested: {
      title: 'Wat nog niet is getest',
      points: [
        'Werken met een schermlezer, een vergrootglas of spraakbesturing, door mensen die dat dagelijks doen.',
        'Lezen door mensen voor wie lezen moeilijk is. De teksten zijn geschreven op niveau B1, maar niet door lezers beproefd.',
        'Andere browsers dan Chromium, waarop Chrome en Edge zijn gebouwd.',
        'Alle eisen, volgens de onderzoeksmethode WCAG-EM.',
      ],
    },
    limits: {
      title: 'Wat beter kan',
      points: [
        'Mensen schrijven zelf documenten. Het portaal dwingt niet af dat zij koppen gebruiken waar koppen horen.',
        'In een document waarin meer mensen tegelijk schrijven, hoort u wie er meeschrijft, maar niet wat een ander op dat moment typt.',
        'Niet elk woord uit de wet is uitgelegd waar het staat. De woordenlijst bij Help heeft ze bij elkaar.',
      ],
    },
    measures: {
      title: 'Wat ervoor wordt gedaan',
      points: [
        'De tests hierboven draaien bij elke wijziging.',
        'De onderdelen van de pagina’s komen uit NL Design System, dat overheden samen toegankelijk maken.',
        'De letter is de Atkinson Hyperlegible Next, gemaakt om goed leesbaar te zijn voor wie slecht ziet.',
        'Kleur zegt nooit iets alleen: er staat altijd een woord of een vorm bij.',
      ],
    },
  } satisfies Record<string, Part>,
  report: {
    title: 'Lukt er iets niet?',
    text: [
      'Meld het. Schrijf op welke pagina het was, wat u wilde doen, en waarmee u werkt, zoals een schermlezer of een telefoon. Kunt u daardoor een uiterste moment niet halen? Schrijf dat er dan meteen bij.',
    ],
  } satisfies Part,
  promise:
    'U krijgt binnen 5 werkdagen bericht dat uw melding is ontvangen. Binnen 3 weken hoort u wat ermee gebeurt.',
  complaint:
    'Krijgt u geen antwoord, of bent u er niet tevreden over? Dan kunt u naar de ombudsman van de gemeente, of naar de Nationale ombudsman.',
};
