import type { Locale } from '~/i18n/locale';
import { mailText, Sheet, type Letter } from './letter';

/** Tells that there is something new for all participants, and nothing of what it is. */
export function releaseNotice(
  locale: Locale,
  { procedureTitle, url }: { procedureTitle: string; url: string },
): Letter {
  const text = mailText(locale).release;
  return {
    subject: text.subject,
    element: (
      <Sheet locale={locale} link={{ url, label: text.link }} after={[text.why]}>
        {text.body(procedureTitle)}
      </Sheet>
    ),
  };
}
