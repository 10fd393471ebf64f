import { useText } from '~/i18n/use-text';

/** Says that the reader had not seen something before this visit: in words, with a mark. */
export const RecentMark = () => <span className="recent">{useText().questions.recent}</span>;
