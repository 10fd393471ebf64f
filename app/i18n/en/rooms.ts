import type { bars as nlBars, rooms as nlRooms } from '../nl/rooms';

type About = Parameters<(typeof nlRooms)['joint']['reads']>[0];

const PSEUDONYM =
  'You see each other under a pseudonym. It holds in this document alone: in another document the same person has another name.';
const OTHERS_WATCH = 'the tender team, the participation council, the evaluators and the auditors';
const AUDITOR_READS =
  'An auditor reads along, and can find out who wrote which part and who made which comment.';
const AUDITOR_SEES =
  'An auditor does not read the title, the text or the comments. An auditor can find out who wrote or commented here, and when.';
const IN_DIALOGUE = 'That is possible in the market consultation and in the dialogue rounds.';
const UNTIL_CLOSED = 'The procedure is closed: everything can still be read, nothing is added.';
const shared = ({ lot }: About) =>
  lot
    ? `The participants with an interest in lot ${lot}, and ${OTHERS_WATCH}.`
    : `All participants in this procedure, and ${OTHERS_WATCH}.`;
const outside = ({ lot }: About) =>
  lot
    ? 'Participants without an interest in this lot, and whoever takes no part in this procedure.'
    : 'Whoever takes no part in this procedure.';
const sharedBadge = ({ lot }: About) => (lot ? `participants lot ${lot}` : 'all participants');

export const rooms: typeof nlRooms = {
  consortium: {
    heading: () => 'Of your consortium',
    badge: () => 'your consortium only',
    lead: 'Your own workspace. The municipality and other parties do not see that there is anything here.',
    empty: 'There is nothing here yet.',
    emptyMayMake: 'There is nothing here yet. Make a document to write your plan together.',
    reads: () => 'The people of your consortium.',
    writes: 'The same people.',
    names: 'You see each other’s own names, at the caret and with comments.',
    never: () =>
      'The municipality, other parties, the participation council and evaluators. Nor do they see that this document exists.',
    auditors: AUDITOR_SEES,
    keeper: 'The keeper of your consortium',
    when: UNTIL_CLOSED,
  },
  party: {
    heading: (party) => (party ? 'Of your party and the municipality' : 'Of one party and the municipality'),
    badge: ({ party }) => (party ? `${party} and the municipality` : 'your party and the municipality'),
    lead: 'For the dialogue with one party. Other parties do not see that there is anything here.',
    empty: 'There is nothing here yet. During the dialogue, party and municipality write here together.',
    emptyMayMake: 'There is nothing here yet. Make a document to write together.',
    reads: ({ party }) =>
      `The people of ${party ?? 'your party'}, and of the municipality the tender lead and the moderators.`,
    writes: 'The same people, while the dialogue goes on.',
    names: `${PSEUDONYM} Beside it stands whether somebody is of the party or of the municipality.`,
    never: () =>
      'Other parties, the participation council, evaluators and the rest of the tender team. Nor do they see that this document exists.',
    auditors: AUDITOR_SEES,
    keeper: 'The tender lead or a moderator',
    when: IN_DIALOGUE,
  },
  joint: {
    heading: () => 'Of all participants and the municipality',
    badge: sharedBadge,
    lead: 'All participants and the municipality write here together, without knowing who is who.',
    empty: 'There is nothing here yet. The municipality opens a document here when the dialogue begins.',
    emptyMayMake: 'There is nothing here yet. Make a document in which all participants can write.',
    reads: shared,
    writes: 'The participants and the tender team, while the dialogue goes on.',
    names: `${PSEUDONYM} Beside it stands whether somebody is a participant or of the municipality; not of which party.`,
    never: outside,
    auditors: AUDITOR_READS,
    keeper: 'The tender lead or a moderator',
    when: IN_DIALOGUE,
  },
  common: {
    heading: () => 'Of the municipality, for all participants',
    badge: sharedBadge,
    lead: 'The municipality writes; all participants read the same at the same moment, also while it is being written.',
    empty: 'The municipality has not put anything here yet. As soon as it does, it appears here by itself.',
    emptyMayMake: 'There is nothing here yet. Make a document that all participants can read along with.',
    reads: shared,
    writes: 'The tender team.',
    names: `${PSEUDONYM} With a comment stands whether it is of a participant, the municipality or the participation council; not of which party.`,
    never: outside,
    auditors: AUDITOR_READS,
    keeper: 'The tender lead or a moderator',
    when: UNTIL_CLOSED,
  },
  team: {
    heading: () => 'Of the tender team',
    badge: () => 'tender team',
    lead: 'The municipality’s own workspace for this procedure.',
    empty: 'There is nothing here yet.',
    emptyMayMake: 'There is nothing here yet. Make a document to write with the team.',
    reads: () => 'The tender lead, the tender team, the moderators and the auditors.',
    writes: 'The tender lead, the tender team and the moderators.',
    names: 'You see each other’s own names, at the caret and with comments.',
    never: () =>
      'Participants, the participation council and evaluators. Nor do they see that this document exists.',
    auditors: AUDITOR_READS,
    keeper: 'The tender lead or a moderator',
    when: UNTIL_CLOSED,
  },
};

export const bars: typeof nlBars = {
  not_yours_to_write: ({ writes }, _, mayComment) =>
    `You read along. Who write here: ${lower(writes)}${mayComment ? ' Would you like something to change? Put it in a comment.' : ''}`,
  frozen: ({ keeper }, closedAt) =>
    `This document was closed${closedAt ? ` on ${closedAt}` : ''}. ${keeper} can open it again.`,
  not_in_this_phase: ({ when }) => `In the phase that the procedure is in, nobody writes here. ${when}`,
};

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
