/** How an organisation comes in: registering, taking part, forming a party; and the mails about that. */
export const registration = {
  roles: {
    group_lead: 'penvoerder',
    group_member: 'combinant',
    subcontractor: 'onderaannemer',
  },
  organisation: 'Organisatie',
  actingFor: (name: string) => `U handelt namens ${name}.`,
  chooseOrganisation: 'Namens welke organisatie?',
  kvkNumber: 'KvK-nummer',
  kvkHelp: '8 cijfers. U vindt het op kvk.nl of op een uittreksel.',
  toSignIn: 'Naar inloggen',
  toRegister: 'Registreer uw organisatie',

  register: {
    title: 'Uw organisatie registreren',
    lead: 'Voor aanbieders die willen meedoen aan een aanbesteding. Registreren is gratis en verplicht u tot niets.',
    organisationName: 'Naam van de organisatie',
    organisationHelp: 'Zoals de naam bij de Kamer van Koophandel staat.',
    name: 'Uw naam',
    email: 'Uw e-mailadres bij de organisatie',
    emailHelp: 'Wij sturen u een link om dit adres te bevestigen.',
    submit: 'Registreren',
    sent: 'Kijk in uw e-mail. Wij hebben een link gestuurd, die 24 uur werkt. Daarmee bevestigt u uw adres.',
    sentKnown:
      'Is uw organisatie hier al bekend? Dan krijgen haar beheerders na uw bevestiging bericht dat u mee wilt doen.',
    noMail:
      'Geen mail ontvangen? Kijk bij ongewenste e-mail, of controleer of u het adres goed hebt ingevuld.',
    have: 'Hebt u al een account?',
  },
  confirm: {
    welcome: 'Welkom',
    goOn: 'Verder',
    title: 'Registratie bevestigen',
    about: (organisation: string, kvk: string) => `U registreert ${organisation}, KvK-nummer ${kvk}.`,
    administrator:
      'U wordt beheerder: u meldt de organisatie aan voor procedures en bepaalt wie er voor haar mag handelen.',
    choosePassword: (email: string) =>
      `Kies een wachtwoord. Daarna logt u in met het e-mailadres ${email} en dit wachtwoord.`,
    signIn: (email: string) => `Log in met ${email} om de registratie te bevestigen.`,
    submit: 'Bevestigen',
    gone: 'Deze link is gebruikt of verlopen. Registreer opnieuw om een nieuwe te krijgen.',
    done: 'Uw organisatie is geregistreerd en u bent ingelogd.',
    asked:
      'Uw e-mailadres is bevestigd. Uw organisatie staat al op dit portaal: haar beheerders hebben bericht gekregen dat u mee wilt doen. Zij beslissen; daarna krijgt u een mail.',
  },
  joinRequest: {
    title: 'Een collega wil meedoen',
    body: (name: string, email: string, organisation: string) =>
      `${name} (${email}) wil op dit portaal bij ${organisation} horen. Het e-mailadres is bevestigd. Wie de persoon is, controleert u zelf.`,
    administrator: 'Mag ook namens de organisatie handelen en mensen toelaten (beheerder)',
    submit: 'Toelaten',
    ignore: 'Kent u deze persoon niet? Dan hoeft u niets te doen.',
    gone: 'Deze link is gebruikt of verlopen.',
    notYours: 'Log in als beheerder van de organisatie om dit verzoek te zien.',
    done: 'U hebt uw collega toegelaten. Wij sturen een mail.',
  },

  takePart: {
    title: 'Meedoen als deelnemer',
    lead: 'Als deelnemer stelt u vragen en krijgt u alle antwoorden, op hetzelfde moment als de anderen. Andere aanbieders zien niet dat u meedoet.',
    form: 'Hoe doet u mee?',
    alone: 'Alleen, als één organisatie',
    together: 'Samen met andere organisaties',
    togetherHelp: 'U wordt penvoerder. Na uw aanmelding nodigt u de anderen uit; zij bevestigen zelf.',
    consortiumName: 'Naam van het samenwerkingsverband',
    consortiumHelp: 'Alleen als u met anderen meedoet. Het aanbestedingsteam ziet deze naam.',
    lots: 'Voor welke percelen?',
    lotsHelp: 'U krijgt ook de teksten die de gemeente met de deelnemers van deze percelen deelt.',
    seen: 'Wie ziet dit?',
    seenText:
      'Het aanbestedingsteam ziet de naam waaronder u meedoet en uw organisatie. Met wie u samenwerkt, ziet het pas als u een aanmelding indient. Andere aanbieders zien niets.',
    confirmed: 'Ik mag mijn organisatie voor deze procedure aanmelden',
    submit: 'Meedoen',
    already: 'U doet al mee aan deze procedure.',
  },

  party: {
    title: 'Uw samenwerkingsverband',
    lead: 'Welke organisaties samen één partij zijn. Tot aan de aanmelding weet alleen uw partij dit.',
    members: 'Organisaties',
    lots: (names: string) => `U doet mee voor: ${names}.`,
    invitations: 'Uitnodigingen',
    noInvitations: 'U hebt nog niemand uitgenodigd. Doet u alleen mee, dan hoeft dat ook niet.',
    states: {
      open: 'wacht op antwoord',
      accepted: 'aangenomen',
      declined: 'afgeslagen',
      cancelled: 'ingetrokken',
    },
    invite: 'Een organisatie uitnodigen',
    inviteHelp:
      'Wij sturen een beheerder van die organisatie een link die 14 dagen werkt. Wij laten niet weten of de organisatie dit portaal al gebruikt.',
    email: 'E-mailadres van een beheerder van die organisatie',
    role: 'In welke rol?',
    send: 'Uitnodigen',
    sent: 'De uitnodiging is verstuurd.',
    cancel: 'Intrekken',
    cancelLabel: (kvk: string) => `Uitnodiging aan KvK-nummer ${kvk} intrekken`,
    onlyLead: 'De penvoerder nodigt organisaties uit.',
    tooLate: 'In deze fase kan niemand zich meer bij uw partij voegen.',
    invitedBy: (name: string) => `uitgenodigd door ${name}`,
  },
  answer: {
    title: 'Uitnodiging voor uw organisatie',
    invited: (inviter: string, organisation: string, party: string, procedure: string) =>
      `${inviter} (${organisation}) vraagt uw organisatie om mee te doen met “${party}” in de procedure “${procedure}”.`,
    asRole: (role: string, kvk: string) => `Uw organisatie, KvK-nummer ${kvk}, wordt dan ${role}.`,
    means: {
      group_member:
        'Als combinant bent u samen met de anderen verantwoordelijk. Uw organisatie kan dan niet ook nog met een andere partij meedoen, of alleen. U krijgt toegang tot de ruimte van de partij.',
      subcontractor:
        'Als onderaannemer voert u een deel uit voor de partij. U kunt ook voor een andere partij onderaannemer zijn. U krijgt geen toegang tot de ruimte van de partij.',
    },
    secret: 'Alleen de partij en uw eigen organisatie weten hiervan, tot de partij een aanmelding indient.',
    signIn: (email: string) => `Log in met ${email} om te antwoorden.`,
    noAccount: 'Nog geen account? Registreer eerst uw organisatie met dit e-mailadres.',
    otherAccount: (email: string) =>
      `Deze uitnodiging is voor ${email}. U bent ingelogd met een ander adres. Log in met dat adres, of vraag een uitnodiging op uw eigen adres.`,
    noOrganisation: (kvk: string) =>
      `U bent geen beheerder van een organisatie met KvK-nummer ${kvk}. Registreer die organisatie, of vraag een beheerder ervan.`,
    joins: (name: string) => `U antwoordt namens ${name}.`,
    signatory: 'Ik mag mijn organisatie hierin vertegenwoordigen',
    join: 'Meedoen',
    decline: 'Niet meedoen',
    gone: 'Deze uitnodiging is beantwoord, ingetrokken of verlopen.',
    joined: 'Uw organisatie doet mee.',
    declined: 'U hebt de uitnodiging afgeslagen. De partij ziet dat.',
    toProcedure: 'Naar de procedure',
  },

  participants: {
    title: 'Deelnemers en belangstelling',
    lead: 'Wie meedoet en wie belangstelling meldde. Alleen het aanbestedingsteam en de auditor zien dit; noem geen namen en aantallen tegen aanbieders.',
    list: 'Deelnemers',
    noParticipants: 'Er heeft zich nog niemand aangemeld.',
    name: 'Partij',
    organisations: 'Organisaties, voor zover bekend',
    since: 'Sinds',
    interests: 'Belangstelling',
    noInterests: 'Er heeft nog niemand belangstelling gemeld.',
    about: 'Waarvoor',
    contact: 'Gemeld door',
    later:
      'Met wie een partij samenwerkt, staat in haar aanmelding. Tot die opengaat, weet alleen de partij het.',
  },

  mail: {
    registration: {
      subject: 'Bevestig uw e-mailadres',
      body: (kvk: string) =>
        `U, of iemand anders, wil met dit e-mailadres een organisatie registreren op het portaal Gelijkspraak. Het gaat om KvK-nummer ${kvk}.`,
      link: 'Bevestig uw adres',
      valid: (hours: number) => `De link werkt ${hours} uur, één keer, en is alleen voor u bedoeld.`,
      unexpected: 'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen; er wordt niets geregistreerd.',
    },
    joinRequest: {
      subject: 'Iemand wil bij uw organisatie horen',
      body: (name: string, email: string) =>
        `${name} (${email}) vroeg om op het portaal Gelijkspraak bij uw organisatie te horen. U bent daar beheerder van.`,
      link: 'Bekijk het verzoek',
      decide: 'U beslist. Kent u deze persoon niet, dan hoeft u niets te doen: er verandert dan niets.',
    },
    partyInvitation: {
      subject: 'Uitnodiging voor uw organisatie',
      body: (inviter: string, organisation: string, procedure: string, role: string) =>
        `${inviter} (${organisation}) vraagt uw organisatie om in het portaal Gelijkspraak mee te doen aan “${procedure}”, als ${role}.`,
      link: 'Bekijk de uitnodiging',
      decide:
        'Een beheerder van uw organisatie antwoordt. De link werkt 14 dagen en is alleen voor u bedoeld.',
      unexpected: 'Wilt u niet meedoen? Dan hoeft u niets te doen.',
    },
    joined: {
      subject: 'U bent toegelaten tot uw organisatie',
      body: 'Een beheerder van uw organisatie heeft u toegelaten op het portaal Gelijkspraak. U kunt nu verder.',
      link: 'Bekijk de aanbestedingen',
    },
  },
};
