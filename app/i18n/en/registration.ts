import type { registration as nl } from '../nl/registration';

export const registration: typeof nl = {
  roles: {
    group_lead: 'lead member',
    group_member: 'group member',
    subcontractor: 'subcontractor',
  },
  organisation: 'Organisation',
  actingFor: (name) => `You act for ${name}.`,
  chooseOrganisation: 'For which organisation?',
  kvkNumber: 'KvK number',
  kvkHelp: '8 digits, from the Dutch trade register (kvk.nl).',
  toSignIn: 'Sign in',
  toRegister: 'Register your organisation',

  register: {
    title: 'Register your organisation',
    lead: 'For providers that want to take part in a tender. Registering is free and commits you to nothing.',
    organisationName: 'Name of the organisation',
    organisationHelp: 'As it stands in the trade register.',
    name: 'Your name',
    email: 'Your e-mail address at the organisation',
    emailHelp: 'We send you a link to confirm this address.',
    submit: 'Register',
    sent: 'Look in your mailbox. We have sent a link that works for 24 hours. It confirms your address.',
    sentKnown:
      'Is your organisation known here already? Then its administrators hear, after you confirm, that you want to join.',
    noMail: 'No mail? Look in your junk folder, or check whether you typed the address right.',
    have: 'Do you have an account already?',
  },
  confirm: {
    welcome: 'Welcome',
    goOn: 'Go on',
    title: 'Confirm the registration',
    about: (organisation, kvk) => `You register ${organisation}, KvK number ${kvk}.`,
    administrator:
      'You become its administrator: you register the organisation for procedures and say who may act for it.',
    choosePassword: (email) =>
      `Choose a password. From then on you sign in with the e-mail address ${email} and this password.`,
    signIn: (email) => `Sign in as ${email} to confirm the registration.`,
    submit: 'Confirm',
    gone: 'This link was used or has expired. Register again to get a new one.',
    done: 'Your organisation is registered, and you are signed in.',
    asked:
      'Your e-mail address is confirmed. Your organisation is on this portal already: its administrators were told that you want to join. They decide; then you get a mail.',
  },
  joinRequest: {
    title: 'A colleague wants to join',
    body: (name, email, organisation) =>
      `${name} (${email}) wants to belong to ${organisation} on this portal. The address is confirmed. Who the person is, is yours to check.`,
    administrator: 'May act for the organisation and let people in too (administrator)',
    submit: 'Let in',
    ignore: 'Don’t you know this person? Then you need not do anything.',
    gone: 'This link was used or has expired.',
    notYours: 'Sign in as an administrator of the organisation to see this request.',
    done: 'You have let your colleague in. We send them a mail.',
  },

  takePart: {
    title: 'Register as a participant',
    lead: 'As a participant you ask questions and get all answers, at the same moment as the others. Other providers don’t see that you take part.',
    form: 'How do you take part?',
    alone: 'Alone, as one organisation',
    together: 'Together with other organisations',
    togetherHelp: 'You become the lead member. Next you invite the others; they confirm for themselves.',
    consortiumName: 'Name of the consortium',
    consortiumHelp: 'Only if you take part with others. The tender team sees this name.',
    lots: 'For which lots?',
    lotsHelp: 'You also get the texts that the municipality shares with the participants of these lots.',
    seen: 'Who sees this?',
    seenText:
      'The tender team sees the name under which you take part, and your organisation. With whom you work together, it sees only when you submit a request to participate. Other providers see nothing.',
    confirmed: 'I may register my organisation for this procedure',
    submit: 'Register',
    already: 'You take part in this procedure already.',
  },

  party: {
    title: 'Your party',
    lead: 'Which organisations together are one party. Until the submission, only your party knows.',
    members: 'Organisations',
    lots: (names) => `You take part for: ${names}.`,
    invitations: 'Invitations',
    noInvitations: 'You have not invited anybody yet. If you take part alone, you don’t have to.',
    states: {
      open: 'waits for an answer',
      accepted: 'accepted',
      declined: 'declined',
      cancelled: 'withdrawn',
    },
    invite: 'Invite an organisation',
    inviteHelp:
      'We send an administrator of that organisation a link that works for 14 days. We don’t tell whether the organisation uses this portal already.',
    email: 'E-mail address of an administrator of that organisation',
    role: 'In which role?',
    send: 'Invite',
    sent: 'The invitation is sent.',
    cancel: 'Withdraw',
    cancelLabel: (kvk) => `Withdraw the invitation to KvK number ${kvk}`,
    onlyLead: 'The lead member invites organisations.',
    tooLate: 'In this phase nobody can join your party any more.',
    invitedBy: (name) => `invited by ${name}`,
  },
  answer: {
    title: 'Invitation for your organisation',
    invited: (inviter, organisation, party, procedure) =>
      `${inviter} (${organisation}) asks your organisation to take part with “${party}” in the procedure “${procedure}”.`,
    asRole: (role, kvk) => `Your organisation, KvK number ${kvk}, would be ${role}.`,
    means: {
      group_member:
        'As a member you are responsible together with the others. Your organisation can’t take part with another party as well, or alone. You get access to the party’s room.',
      subcontractor:
        'As a subcontractor you carry out a part for the party. You can be subcontractor of another party too. You get no access to the party’s room.',
    },
    secret:
      'Only the party and your own organisation know of this, until the party submits a request to participate.',
    signIn: (email) => `Sign in as ${email} to answer.`,
    noAccount: 'No account yet? Register your organisation with this e-mail address first.',
    otherAccount: (email) =>
      `This invitation is for ${email}. You are signed in with another address. Sign in with that one, or ask for an invitation to your own.`,
    noOrganisation: (kvk) =>
      `You don’t administer an organisation with KvK number ${kvk}. Register it, or ask one of its administrators.`,
    joins: (name) => `You answer for ${name}.`,
    signatory: 'I may represent my organisation in this',
    join: 'Take part',
    decline: 'Don’t take part',
    gone: 'This invitation was answered or withdrawn, or has expired.',
    joined: 'Your organisation takes part.',
    declined: 'You have declined the invitation. The party sees that.',
    toProcedure: 'To the procedure',
  },

  participants: {
    title: 'Participants and interest',
    lead: 'Who takes part and who registered interest. Only the tender team and the auditor see this; tell providers no names and no numbers.',
    list: 'Participants',
    noParticipants: 'Nobody has registered yet.',
    name: 'Party',
    organisations: 'Organisations, as far as known',
    since: 'Since',
    interests: 'Interest',
    noInterests: 'Nobody has registered interest yet.',
    about: 'In what',
    contact: 'Registered by',
    later:
      'With whom a party works together, stands in its submission. Until that is opened, only the party knows.',
  },

  mail: {
    registration: {
      subject: 'Confirm your e-mail address',
      body: (kvk) =>
        `You, or somebody else, want to register an organisation on the portal Gelijkspraak with this e-mail address. It is about KvK number ${kvk}.`,
      link: 'Confirm your address',
      valid: (hours) => `The link works for ${hours} hours, once, and is meant for you only.`,
      unexpected: 'Did you not ask for this? Then you need not do anything; nothing is registered.',
    },
    joinRequest: {
      subject: 'Somebody wants to join your organisation',
      body: (name, email) =>
        `${name} (${email}) asked to belong to your organisation on the portal Gelijkspraak. You are its administrator.`,
      link: 'Look at the request',
      decide: 'You decide. If you don’t know this person, you need not do anything: then nothing changes.',
    },
    partyInvitation: {
      subject: 'Invitation for your organisation',
      body: (inviter, organisation, procedure, role) =>
        `${inviter} (${organisation}) asks your organisation to take part in “${procedure}” on the portal Gelijkspraak, as ${role}.`,
      link: 'Look at the invitation',
      decide:
        'An administrator of your organisation answers. The link works for 14 days and is meant for you only.',
      unexpected: 'Don’t you want to take part? Then you need not do anything.',
    },
    joined: {
      subject: 'You were let into your organisation',
      body: 'An administrator of your organisation has let you in on the portal Gelijkspraak. You can go on now.',
      link: 'Look at the tenders',
    },
  },
};
