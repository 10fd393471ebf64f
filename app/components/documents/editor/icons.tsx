const PATHS = {
  undo: 'M7 5 3.5 8.5 7 12M4 8.5h8a4 4 0 0 1 0 8H8',
  redo: 'M13 5l3.5 3.5L13 12M16 8.5H8a4 4 0 0 0 0 8h4',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M8 4h7M5 16h7M12 4 8 16',
  bulletList: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  orderedList: 'M9 5h8M9 10h8M9 15h8M3 4l1-.5V7M2.8 7h2.4M3 13.2c.3-1 2-.9 2 .1 0 .9-2 1.2-2.1 2.7H5',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M10 8v8',
};

export type IconName = keyof typeof PATHS;

/** A drawing beside or instead of a tool's name; the name is said by the tool itself. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="tool-icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
