import type { pages as nl } from '../nl/pages';

export const pages: typeof nl = {
  onThisPage: 'On this page',
  explanation: 'explanation',
  explained: 'Explained:',
  wordList: 'Word list',
  errors: {
    next: 'What you can do now',
    start: 'To the start page',
    help: 'Help with this portal',
    signIn: 'Sign in',
    again: 'Try again',
    notFound: [
      'Check whether you copied the address well.',
      'Did somebody else give you the link? Then the page may be there, but not for you. The portal then says the same as for an address that does not exist, so that it betrays nothing.',
    ],
    signedOut: 'You are not signed in. Perhaps you can see the page once you sign in.',
    fault: [
      'What the portal confirmed to you is still there: a question with a receipt, a text that said “Saved”, a notice that was released.',
      'Did you get no confirmation? Then look first whether it is there all the same, before you do it again.',
    ],
    report: 'Does it keep going wrong? Report it, and give this time (Dutch time):',
    whom: 'Whom to report it to',
  },
  contact: {
    runs: (name) => `This portal is run by ${name}.`,
    mail: 'Mail to',
    missing: 'Not filled in yet: the organisation that runs this portal has put no e-mail address here.',
    meanwhile: 'Until then, ask the tender lead or whoever invited you.',
  },
};
