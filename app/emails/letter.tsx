import type { ReactElement, ReactNode } from 'react';
import { catalogues } from '~/i18n/catalogues';
import type { Locale } from '~/i18n/locale';

/** A mail before it is written out: never any content of a procedure, and no secret in the subject. */
export type Letter = { readonly subject: string; readonly element: ReactElement };

/** The texts of the mails in the recipient's language. */
export const mailText = (locale: Locale) => catalogues[locale].session.mail;

const PAPER = { fontFamily: 'sans-serif', fontSize: 16, lineHeight: 1.5, color: '#17212b', maxWidth: 600 };

/** The sheet that all mails share: greeting, text, one link, closing. */
export function Sheet(props: {
  locale: Locale;
  name?: string;
  link: { url: string; label: string };
  children: ReactNode;
  after: readonly string[];
}) {
  const text = mailText(props.locale);
  return (
    <html lang={props.locale}>
      <body style={PAPER}>
        <p>{props.name ? text.greeting(props.name) : text.greetingUnknown}</p>
        <p>{props.children}</p>
        <p>
          <a href={props.link.url}>{props.link.label}</a>
        </p>
        {props.after.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{text.closing}</p>
        <p>{text.noReply}</p>
      </body>
    </html>
  );
}
