import type { people as nl } from '../nl/people';

export const people: typeof nl = {
  party: 'People of your party',
  team: 'Team of the municipality and watchers',
  lead: 'keeper',
  remove: 'Revoke access',
  removeConfirm: (name) => `Yes, revoke the access of ${name}`,
  removeHelp: 'This person loses access at once, also on screens that are open now.',
  invite: 'Invite somebody',
  inviteHelp: 'You send an e-mail with a link that works for 7 days.',
  inviteTo: 'Role',
  name: 'Name',
  email: 'E-mail address',
  asLead: 'May also invite people and revoke access',
  send: 'Send invitation',
  sent: (email) => `The invitation to ${email} has been sent.`,
  empty: 'Who is in the team, or takes part for a party, is not shown to your role.',
};
