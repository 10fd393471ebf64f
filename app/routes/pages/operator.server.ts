import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Operator } from '~/components/pages/contact';

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Who runs this portal, as far as its configuration tells. */
    readonly operator?: Operator;
  }
}

/** For the pages that tell whom to ask. */
export const loadOperator = ({ context }: LoaderFunctionArgs) => ({ operator: context.operator ?? {} });
