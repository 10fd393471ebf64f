import { Heading3 } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';

type Props = { seal: { readonly digest: string; readonly holds: boolean } };

/** What proves, of a closed document, which text stood in it. */
export function Seal({ seal: { digest, holds } }: Props) {
  const { documents } = useText();
  return (
    <section className="seal">
      <Heading3>{documents.seal}</Heading3>
      <p>{documents.sealHelp}</p>
      <code data-seal>{digest}</code>
      <p className={holds ? 'notice notice--good' : 'notice'}>
        {holds ? documents.sealHolds : documents.sealBroken}
      </p>
    </section>
  );
}
