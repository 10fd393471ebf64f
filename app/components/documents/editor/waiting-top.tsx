import type { ReactNode } from 'react';

/** Keeps the room of the tools above the text, so that the text stays where it is when they arrive. */
export const WaitingTop = ({ children }: { children?: ReactNode }) => (
  <>
    <div className="live-document__head" />
    <div className="live-document__bar">{children}</div>
  </>
);
