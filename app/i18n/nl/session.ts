const minutes = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`);

/** Signing in and out, the account, invitations and the mails about them. */
export const session = {
  email: 'E-mailadres',
  password: 'Wachtwoord',
  newPassword: 'Nieuw wachtwoord',
  repeatPassword: 'Nieuw wachtwoord, nog een keer',
  passwordRule:
    'Ten minste 12 tekens. Een paar losse woorden achter elkaar zijn goed te onthouden en moeilijk te raden.',
  code: 'Code van 6 cijfers',
  signOut: 'Uitloggen',

  notices: {
    credentials: 'Het e-mailadres of het wachtwoord klopt niet.',
    password: 'Dit is niet uw huidige wachtwoord.',
    code: 'Deze code klopt niet, of is al gebruikt. Wacht tot uw app een nieuwe code toont.',
    wait: (count: number) => `Er is te vaak geprobeerd. U kunt het over ${minutes(count)} weer proberen.`,
    start_again: 'Dat duurde te lang. Log opnieuw in.',
    link_gone: 'Deze link is gebruikt of verlopen. Vraag een nieuwe aan.',
    password_reset: 'Uw wachtwoord is gewijzigd. Log in met het nieuwe wachtwoord.',
    password_changed: 'Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.',
    second_factor_on: 'De extra code is ingeschakeld. Vanaf nu vragen wij erom als u inlogt.',
    second_factor_off: 'De extra code is uitgeschakeld.',
    session_revoked: 'Dat apparaat is uitgelogd.',
    others_revoked: 'Alle andere apparaten zijn uitgelogd.',
  },

  signIn: {
    title: 'Inloggen',
    submit: 'Inloggen',
    forgot: 'Wachtwoord vergeten?',
    returning: 'Log in om verder te gaan. Wat u had getypt, staat er daarna nog.',
    noAccount: 'Nog geen account? Wie meedoet namens een aanbieder, begint hier:',
    register: 'registreer uw organisatie',
    invited: 'Ieder ander krijgt een uitnodiging van wie de procedure of de partij beheert.',
  },
  secondFactor: {
    title: 'Extra code',
    explain: 'Open de app op uw telefoon en neem de code over die er nu staat.',
    submit: 'Verder',
    lost: 'Hebt u uw telefoon niet meer? Vraag de beheerder van het portaal om de extra code uit te schakelen.',
    again: 'Opnieuw inloggen',
  },
  forgot: {
    title: 'Wachtwoord vergeten',
    explain: 'Vul uw e-mailadres in. U krijgt een link om een nieuw wachtwoord te kiezen.',
    submit: 'Stuur de link',
    sent: 'Als dit adres bij ons bekend is, krijgt u binnen enkele minuten een mail. De link werkt 1 uur.',
    back: 'Terug naar inloggen',
  },
  reset: {
    title: 'Nieuw wachtwoord kiezen',
    explain: 'Na het opslaan bent u op al uw apparaten uitgelogd.',
    submit: 'Wachtwoord opslaan',
    askAgain: 'Vraag een nieuwe link aan',
  },
  invitation: {
    title: 'Uitnodiging',
    invited: (inviter: string, organisation: string, procedure: string) =>
      `${inviter} (${organisation}) nodigt u uit om mee te doen aan “${procedure}”.`,
    choosePassword: (email: string) =>
      `Kies een wachtwoord. Daarna logt u in met het e-mailadres ${email} en dit wachtwoord.`,
    signIn: (email: string) => `U hebt al een account. Log in met ${email} om de uitnodiging aan te nemen.`,
    accept: 'Uitnodiging aannemen',
    toSignIn: 'Naar inloggen',
    gone: 'Deze uitnodiging is gebruikt of verlopen. Vraag wie u uitnodigde om een nieuwe.',
  },

  account: {
    title: 'Uw account',
    signedInAs: (name: string, email: string) => `U bent ingelogd als ${name} (${email}).`,
    passwordTitle: 'Wachtwoord wijzigen',
    presentPassword: 'Huidig wachtwoord',
    passwordSubmit: 'Wachtwoord wijzigen',
    secondFactorTitle: 'Extra code bij het inloggen',
    secondFactorOff:
      'Met een extra code uit een app op uw telefoon kan niemand inloggen met alleen uw wachtwoord.',
    secondFactorOn: 'De extra code is ingeschakeld.',
    propose: 'Extra code instellen',
    scan: 'Scan deze code met een app zoals Microsoft Authenticator, Google Authenticator of Aegis.',
    qr: 'QR-code voor uw app; de sleutel staat er ook in letters onder',
    key: 'Scannen lukt niet? Neem deze sleutel over in de app:',
    confirm: 'Inschakelen',
    confirmExplain: 'Vul de code in die de app nu toont. Dan weet u dat het werkt.',
    otherKey: 'Andere sleutel maken',
    stop: 'Extra code uitschakelen',
    stopPassword: 'Uw wachtwoord, om uit te schakelen',
    sessionsTitle: 'Waar u bent ingelogd',
    device: 'Apparaat',
    since: 'Sinds',
    until: 'Tot, zonder gebruik',
    action: 'Actie',
    thisOne: 'dit apparaat',
    revoke: 'Log uit',
    revokeLabel: (device: string, since: string) => `Log uit: ${device}, sinds ${since}`,
    revokeOthers: 'Log alle andere apparaten uit',
    onlyThis: 'U bent alleen op dit apparaat ingelogd.',
    browserOn: (browser: string, system: string) => `${browser} op ${system}`,
    unknownDevice: 'Onbekend apparaat',
  },

  warning: {
    soon: (count: number) => `U wordt over ${minutes(count)} uitgelogd, omdat u een tijd niets hebt gedaan.`,
    stay: 'Ingelogd blijven',
    stayed: 'U blijft ingelogd.',
    over: 'U bent uitgelogd. Wat u had getypt, is op dit apparaat bewaard en staat er weer als u hebt ingelogd.',
    signIn: 'Opnieuw inloggen',
  },

  mail: {
    greeting: (name: string) => `Beste ${name},`,
    greetingUnknown: 'Goedendag,',
    closing: 'Gelijkspraak',
    noReply: 'U kunt deze mail niet beantwoorden.',
    invitation: {
      subject: 'Uitnodiging voor Gelijkspraak',
      body: (inviter: string, organisation: string, procedure: string) =>
        `${inviter} (${organisation}) nodigt u uit om in het portaal Gelijkspraak mee te doen aan “${procedure}”.`,
      link: 'Bekijk de uitnodiging',
      valid: (days: number) =>
        `De link werkt ${days} dagen en is alleen voor u bedoeld. Stuur hem niet door.`,
      unexpected: 'Verwacht u deze uitnodiging niet? Dan hoeft u niets te doen.',
    },
    reset: {
      subject: 'Nieuw wachtwoord kiezen',
      body: 'U, of iemand anders, vroeg voor uw account om een nieuw wachtwoord.',
      link: 'Kies een nieuw wachtwoord',
      valid: (count: number) => `De link werkt ${minutes(count)}, één keer.`,
      unexpected: 'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen; uw wachtwoord blijft gelijk.',
    },
    release: {
      subject: 'Nieuw bericht voor alle deelnemers',
      body: (procedure: string) =>
        `Bij “${procedure}” staat iets nieuws voor alle deelnemers. U krijgt dit bericht tegelijk met de anderen.`,
      link: 'Bekijk het in het portaal',
      why: 'De inhoud staat alleen in het portaal, waar u moet inloggen.',
    },
  },
};
