import { Heading3, Paragraph } from '~/components/ui/typography';
import { useReading } from '~/i18n/reading';
import { useText } from '~/i18n/use-text';

type Rows = readonly (readonly [key: string, what: string])[];

const Table = ({ rows }: { rows: Rows }) => (
  <dl className="fact-list fact-list--keys">
    {rows.map(([key, what]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
);

/** What the keyboard can do, on every page and in the text editor. */
export function Keys() {
  const { help } = useReading();
  const { board, editor } = useText();
  const { rows, out } = editor.help;
  return (
    <>
      <Paragraph>{help.keysLead}</Paragraph>
      <Table rows={help.keyHelp} />
      <Paragraph>{help.keysSkip}</Paragraph>
      <Heading3>{help.keysBoard}</Heading3>
      <Table rows={board.keys.list} />
      <Paragraph>{board.keys.off}</Paragraph>
      <Heading3>{help.keysEditor}</Heading3>
      <Paragraph>{out}</Paragraph>
      <Table rows={rows.map(([key, what]) => [key.replaceAll('Mod', 'Ctrl'), what])} />
    </>
  );
}
