import type { BoardQuestion } from '~/components/questions/board-question';
import type { Filter } from '~/components/questions/filter';
import type { PublishedItem } from '~/components/questions/published';
import type { QuestionStatus } from '~/domain/questions/question';
import { ago, ANSWER, DAY, HOUR, idOf, LOTS, LONG_TITLE, TEXT } from './samples';

/** A released question; what is not said of it is plain. */
export const published = (number: number, its: Partial<PublishedItem> = {}): PublishedItem => ({
  ...{ id: `released-${number}`, releaseId: idOf(20), questionId: idOf(30 + number), number },
  ...{ lotId: null, followUpOf: null, rectifies: null, question: TEXT, answer: ANSWER },
  ...{ releaseNumber: 1, kind: 'clarification', reason: null, publishedAt: ago(DAY) },
  ...its,
});

const first = published(3, { id: 'first', publishedAt: ago(9 * DAY) });
const second = published(3, {
  ...{ id: 'second', rectifies: 'first', releaseNumber: 2, kind: 'rectification', publishedAt: ago(5 * DAY) },
  ...{ reason: 'De termijn ontbrak.', answer: ANSWER.replace('zes maanden', 'negen maanden') },
});
const third = published(3, {
  ...{ id: 'third', rectifies: 'second', releaseNumber: 4, kind: 'rectification', publishedAt: ago(DAY) },
  ...{ reason: 'Ook de vraag was niet precies genoeg.', answer: second.answer },
  question: TEXT.replace('tijdelijk', 'voor korte tijd'),
});

/** Texts as they were released, and rectified once and twice. */
export const PLAIN = { current: published(1), earlier: [] };
export const FOLLOW_UP = {
  current: published(2, { followUpOf: 'released-1', lotId: LOTS[1].id }),
  earlier: [],
};
export const RECTIFIED = { current: second, earlier: [first] };
export const TWICE = { current: third, earlier: [second, first] };
export const LONG = {
  current: published(128, {
    question: Array.from({ length: 4 }, () => TEXT).join('\n\n'),
    answer: `${LONG_TITLE}.\n\n${Array.from({ length: 4 }, () => ANSWER).join(' ')}\n\nhttps://voorbeeld.example/een/adres/dat/zo/lang/is/dat/het/nergens/op/een/regel/past/en/toch/gelezen/moet/worden`,
  }),
  earlier: [],
};

const NAMES = ['Beuk 12', 'Meeuw 47', 'Kiezel 80', 'Vlinder 31', 'Eik 66', 'Otter 25'];

/** A question on the board that came so many minutes ago. */
const boardQuestion = (n: number, status: QuestionStatus, minutes: number, its = {}): BoardQuestion => ({
  ...{ id: idOf(40 + n), pseudonym: NAMES[n % NAMES.length]!, lotId: null, status, late: false },
  ...{ arrivedAt: ago(minutes), original: TEXT, question: status === 'received' ? '' : TEXT },
  ...its,
});

/** In every state, of every age, late, with a lot, too long for its row, and hidden from the reader. */
export const OPEN: readonly BoardQuestion[] = [
  boardQuestion(0, 'received', 0),
  boardQuestion(1, 'received', 35, { late: true }),
  boardQuestion(2, 'received', 5 * HOUR, { original: null, lotId: LOTS[0].id }),
  boardQuestion(3, 'in_moderation', 2 * DAY, { question: LONG.current.question, lotId: LOTS[2].id }),
  boardQuestion(4, 'answered', DAY),
  boardQuestion(5, 'answered', 12 * DAY, { late: true }),
];
export const CLOSED: readonly BoardQuestion[] = [
  boardQuestion(6, 'released', 20 * DAY),
  boardQuestion(7, 'withdrawn', 21 * DAY, { question: '' }),
];

/** The asker's own view: once in every status. */
export const RECEIPTS = [...OPEN.slice(1, 5), ...CLOSED].map(({ id, arrivedAt, status, late, lotId }) => ({
  ...{ questionId: id, arrivedAt, status, late, lotId, text: TEXT },
}));

export const NO_FILTER: Filter = { words: '', lot: null, recent: false, own: false, before: null };

/** What a mark says: somebody's name, an address, "we". */
export const TELLTALE =
  'Wij van Zorgverband De Linde vragen of een vijfde plaats mag. Antwoord graag aan info@delinde.example.';
const hint = (words: string, reason: 'participant_name' | 'contact' | 'first_person') => {
  const start = TELLTALE.indexOf(words);
  return { start, end: start + words.length, reason };
};
export const HINTS = [
  hint('Wij', 'first_person'),
  hint('Zorgverband De Linde', 'participant_name'),
  hint('info@delinde.example', 'contact'),
];
