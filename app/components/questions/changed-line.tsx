import { useText } from '~/i18n/use-text';

/** Above a list that is held still: there is something newer, and the reader decides when to see it. */
export function ChangedLine({ onShow }: { onShow: () => void }) {
  const { board } = useText();
  return (
    <p className="changed" role="status">
      {board.changed}{' '}
      <button type="button" className="link-button" onClick={onShow}>
        {board.show}
      </button>
    </p>
  );
}
