import type { privacy as nl } from '../nl/privacy';

const WITH_THE_FILE = 'As long as the municipality keeps the tender’s file.';

export const privacy: typeof nl = {
  lead: 'Which data of you this portal keeps, why, for how long, and who sees them.',
  responsible: {
    title: 'Who is responsible',
    text: [
      'The municipality that holds the tender is responsible for your data. It uses them to keep the tender fair and to be able to prove that. This is a task by law (GDPR, article 6(1)(c) and (e)).',
    ],
  },
  kept: 'What the portal keeps',
  terms: { what: 'What', why: 'Why', who: 'Who sees it', until: 'How long' },
  data: {
    account: {
      title: 'Your account',
      what: 'Your name, your e-mail address and your language. Your password only as a code that cannot be turned back. The key of the extra code, encrypted.',
      why: 'To let you sign in and to be able to reach you.',
      who: 'Your name: the people of your party or your team, and those of the municipality who see to whom a notice was sent. Your e-mail address: you, whoever invited you, and the auditors.',
      until: 'As long as you have an account. The portal does not remove an account by itself.',
    },
    sessions: {
      title: 'Where you are signed in',
      what: 'Per device: which browser, since when and until when.',
      why: 'To keep you signed in, and to show you where that is so.',
      who: 'You alone, with your account. You can sign out every device there.',
      until: 'At most 12 hours without use. After that the portal erases it as soon as somebody signs in.',
    },
    visits: {
      title: 'Your last visit',
      what: 'For each procedure: when you last looked at it, and when the time before that was.',
      why: 'To show you what is new since then.',
      who: 'Nobody but you, and you only as the word “new”.',
      until: 'A year after your last visit. After that the portal erases it as soon as somebody signs in.',
    },
    attempts: {
      title: 'Attempts to sign in',
      what: 'How often it was tried for an account and from an internet address. Both as a code that cannot be read.',
      why: 'To keep anybody from guessing a password.',
      who: 'Nobody.',
      until: 'A quarter of an hour to an hour. After that the portal erases it as soon as somebody signs in.',
    },
    links: {
      title: 'Links in e-mails',
      what: 'The e-mail address that the link went to. What was filled in for the registration or invitation, such as your name and your organisation. The link itself only as a code that cannot be read.',
      why: 'So that a link works just once, and only for whom it is meant.',
      who: 'With an invitation: whoever invited you, the people of that party or team, and the auditors. Otherwise nobody.',
      until:
        'How long a link works stands in the mail: from 1 hour to 14 days. Thirty days later the portal erases the data about them, as soon as somebody signs in.',
    },
    organisation: {
      title: 'Your organisation',
      what: 'Its name, its number in the Dutch commercial register, who belongs to it and who is its administrator. If it registers an interest: in what, and who did so.',
      why: 'To know for whom you act.',
      who: 'The people of your organisation. An interest is seen by the tender team too, and by the auditors. Not by other providers.',
      until:
        'As long as the organisation is on this portal. You can withdraw an interest; the record remembers that it was there.',
    },
    part: {
      title: 'Your part',
      what: 'In which procedure you take part, for whom and in which role.',
      why: 'To know what you can see and do.',
      who: 'The people of your party or your team, and the auditors. The tender team sees your party, and the organisation that registered it. Other parties see nothing of it.',
      until: WITH_THE_FILE,
    },
    questions: {
      title: 'Your questions',
      what: 'Every question as you asked it, with every change, and who asked it.',
      why: 'To be able to prove that every question was handled fairly.',
      who: 'The question: your party, and the moderators under a pseudonym. Who asked it: your party and the auditors, and nobody else at the municipality.',
      until: WITH_THE_FILE,
    },
    deliveries: {
      title: 'What you received and opened',
      what: 'Of every clarification notice: when it was ready for you, came on your screen, was mailed to you and was opened by you.',
      why: 'To be able to prove that everybody got the same at the same moment.',
      who: 'The tender team and the auditors, with your name. Other parties do not.',
      until: WITH_THE_FILE,
    },
    documents: {
      title: 'What you write in documents',
      what: 'The text, your comments, and which part is yours.',
      why: 'To be able to write together, and to find out who wrote what in a dispute.',
      who: 'The text: whoever stands with the document as a reader. Who wrote which part: auditors alone. With competitors or the municipality around, others see you under a pseudonym; among yourselves by your name.',
      until: WITH_THE_FILE,
    },
    record: {
      title: 'The record',
      what: 'Who did what, and when.',
      why: 'To be able to check the whole procedure afterwards.',
      who: 'The auditors. You see the lines that are meant for you too.',
      until: WITH_THE_FILE,
    },
  },
  parts: {
    retention: {
      title: 'Keeping and erasing',
      text: [
        'The municipality keeps the file of a tender as long as the Dutch Archives Act and its own selection list prescribe. The portal erases nothing from a file by itself.',
        'Of every event in the record the portal makes a check number, from the data and a secret random number. Every check number is tied to the one before: whoever changes anything later is found out.',
        'If the data and the secret number are erased together, the check number says nothing about you any more, and the rest can still be checked. That is how the record is made. The portal has no function for erasing yet.',
      ],
    },
    cookies: {
      title: 'Cookies, and what is on your device',
      text: [
        'This portal does not follow you, counts no visitors and fetches nothing from other websites. That is why it asks you nothing about cookies. On your device there is only:',
      ],
      facts: [
        ['gelijkspraak_session', 'Keeps you signed in. Goes when you sign out or close your browser.'],
        ['language', 'Remembers the language that you chose yourself, for one year.'],
        [
          'Drafts',
          'What you type in a form is kept by your browser until you send it or sign out. Until you send it, it stays on your device.',
        ],
      ],
    },
    mail: {
      title: 'E-mail',
      text: [
        'You get a mail when somebody invites you, when you register or ask for a new password, and when there is something for all participants. The content is not in it; the names of the procedure and of whoever invites you are. A mail does not tell us that you open it.',
      ],
    },
    logs: {
      title: 'Technical messages',
      text: [
        'Of each request the server notes what kind of page it was, whether it went well and how long it took. No name, no internet address, no content.',
      ],
    },
    rights: {
      title: 'Your rights',
      text: [
        'You may know which data there are of you. You may have them corrected or erased, have their use limited, and object. Erasing is not possible while the law requires a file to be kept.',
        'Ask below. Do you disagree with the answer? Then you can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).',
      ],
    },
  },
  contact: 'Questions about your data',
};
