import type { Locale } from '~/i18n/locale';
import { mailText, Sheet, type Letter } from './letter';

/** A link to choose a new password; `minutes`: how long it works. */
export function passwordReset(locale: Locale, { url, minutes }: { url: string; minutes: number }): Letter {
  const text = mailText(locale).reset;
  const link = { url, label: text.link };
  return {
    subject: text.subject,
    element: (
      <Sheet locale={locale} link={link} after={[text.valid(minutes), text.unexpected]}>
        {text.body}
      </Sheet>
    ),
  };
}
