import type { session as nl } from '../nl/session';

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);

export const session: typeof nl = {
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  repeatPassword: 'New password, once more',
  passwordRule: 'At least 12 characters. A few unrelated words are easy to remember and hard to guess.',
  code: '6-digit code',
  signOut: 'Sign out',

  notices: {
    credentials: 'The e-mail address or the password is wrong.',
    password: 'This is not your present password.',
    code: 'This code is wrong, or has been used. Wait until your app shows a new one.',
    wait: (count) => `There were too many attempts. You can try again in ${minutes(count)}.`,
    start_again: 'That took too long. Sign in again.',
    link_gone: 'This link has been used or has expired. Ask for a new one.',
    password_reset: 'Your password has been changed. Sign in with the new one.',
    password_changed: 'Your password has been changed. Your other devices have been signed out.',
    second_factor_on: 'The extra code is on. From now on we ask for it when you sign in.',
    second_factor_off: 'The extra code is off.',
    session_revoked: 'That device has been signed out.',
    others_revoked: 'All other devices have been signed out.',
  },

  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    forgot: 'Forgot your password?',
    returning: 'Sign in to go on. What you had typed will still be there.',
    noAccount: 'No account yet? Whoever takes part for a provider begins here:',
    register: 'register your organisation',
    invited: 'Everybody else gets an invitation from who keeps the procedure or the party.',
  },
  secondFactor: {
    title: 'Extra code',
    explain: 'Open the app on your phone and copy the code that it shows now.',
    submit: 'Go on',
    lost: 'Lost your phone? Ask the administrator of the portal to switch the extra code off.',
    again: 'Sign in again',
  },
  forgot: {
    title: 'Forgotten password',
    explain: 'Fill in your e-mail address. You will get a link to choose a new password.',
    submit: 'Send the link',
    sent: 'If we know this address, you will get a mail within a few minutes. The link works for 1 hour.',
    back: 'Back to sign in',
  },
  reset: {
    title: 'Choose a new password',
    explain: 'After saving, all your devices are signed out.',
    submit: 'Save password',
    askAgain: 'Ask for a new link',
  },
  invitation: {
    title: 'Invitation',
    invited: (inviter, organisation, procedure) =>
      `${inviter} (${organisation}) invites you to take part in “${procedure}”.`,
    choosePassword: (email) =>
      `Choose a password. From then on you sign in with the address ${email} and this password.`,
    signIn: (email) => `You have an account already. Sign in with ${email} to accept the invitation.`,
    accept: 'Accept the invitation',
    toSignIn: 'To sign in',
    gone: 'This invitation has been used or has expired. Ask who invited you for a new one.',
  },

  account: {
    title: 'Your account',
    signedInAs: (name, email) => `You are signed in as ${name} (${email}).`,
    passwordTitle: 'Change password',
    presentPassword: 'Present password',
    passwordSubmit: 'Change password',
    secondFactorTitle: 'Extra code when signing in',
    secondFactorOff: 'With an extra code from an app on your phone, your password alone lets nobody in.',
    secondFactorOn: 'The extra code is on.',
    propose: 'Set up the extra code',
    scan: 'Scan this with an app such as Microsoft Authenticator, Google Authenticator or Aegis.',
    qr: 'QR code for your app; the key stands below it in letters too',
    key: 'Can’t scan it? Type this key into the app:',
    confirm: 'Switch on',
    confirmExplain: 'Fill in the code that the app shows now, so that you know it works.',
    otherKey: 'Make another key',
    stop: 'Switch the extra code off',
    stopPassword: 'Your password, to switch it off',
    sessionsTitle: 'Where you are signed in',
    device: 'Device',
    since: 'Since',
    until: 'Until, if unused',
    action: 'Action',
    thisOne: 'this device',
    revoke: 'Sign out',
    revokeLabel: (device, since) => `Sign out: ${device}, since ${since}`,
    revokeOthers: 'Sign out all other devices',
    onlyThis: 'You are signed in on this device only.',
    browserOn: (browser, system) => `${browser} on ${system}`,
    unknownDevice: 'Unknown device',
  },

  warning: {
    soon: (count) => `You will be signed out in ${minutes(count)}, because you did nothing for a while.`,
    stay: 'Stay signed in',
    stayed: 'You stay signed in.',
    over: 'You are signed out. What you had typed is kept on this device and will be back when you have signed in.',
    signIn: 'Sign in again',
  },

  mail: {
    greeting: (name) => `Dear ${name},`,
    greetingUnknown: 'Hello,',
    closing: 'Gelijkspraak',
    noReply: 'You can’t reply to this mail.',
    invitation: {
      subject: 'Invitation to Gelijkspraak',
      body: (inviter, organisation, procedure) =>
        `${inviter} (${organisation}) invites you to take part in “${procedure}” in the portal Gelijkspraak.`,
      link: 'See the invitation',
      valid: (days) => `The link works for ${days} days and is meant for you only. Don’t pass it on.`,
      unexpected: 'Not expecting this invitation? Then you need not do anything.',
    },
    reset: {
      subject: 'Choose a new password',
      body: 'You, or somebody else, asked for a new password for your account.',
      link: 'Choose a new password',
      valid: (count) => `The link works for ${minutes(count)}, once.`,
      unexpected: 'Did you not ask for this? Then you need not do anything; your password stays as it is.',
    },
    release: {
      subject: 'New message for all participants',
      body: (procedure) =>
        `There is something new for all participants of “${procedure}”. You get this message when the others do.`,
      link: 'See it in the portal',
      why: 'The content stands in the portal only, where you have to sign in.',
    },
  },
};
