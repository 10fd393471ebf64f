import { useText } from '~/i18n/use-text';
import { ChangedText } from './changed-text';
import type { PublishedThread } from './published';

/** What every rectification of a question changed and why, the last one first; nothing if there is none. */
export function Versions({ thread: { current, earlier } }: { thread: PublishedThread }) {
  const { questions } = useText();
  const versions = [current, ...earlier];
  return versions.slice(0, -1).map((next, i) => {
    const old = versions[i + 1]!;
    const changes = [
      { name: questions.thread.question, old: old.question, next: next.question },
      { name: questions.answer, old: old.answer, next: next.answer },
    ].filter((change) => change.old !== change.next);
    return (
      <div key={next.id} className="notice notice--wide">
        <h4>{questions.thread.changes(next.releaseNumber)}</h4>
        <p>
          {questions.rectificationReason}: {next.reason}
        </p>
        {changes.map((change) => (
          <div key={change.name}>
            {changes.length > 1 && <p className="box__label">{change.name}</p>}
            <ChangedText
              old={{ text: change.old, noticeNumber: old.releaseNumber }}
              next={{ text: change.next, noticeNumber: next.releaseNumber }}
            />
          </div>
        ))}
      </div>
    );
  });
}
