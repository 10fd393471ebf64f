import type { ReactNode } from 'react';

type Props = {
  type: 'error' | 'ok' | 'warning' | 'info';
  /** How a screen reader hears of it: "none" inside another live region. */
  role?: 'alert' | 'status' | 'none';
  children: ReactNode;
};

/** A message that stands out from its page. */
export const Alert = ({ type, role = 'alert', children }: Props) => (
  <div className={`utrecht-alert utrecht-alert--${type}`}>
    <div className="utrecht-alert__content">
      <div className="utrecht-alert__message" role={role}>
        {children}
      </div>
    </div>
  </div>
);
