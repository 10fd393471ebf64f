import { useOutletContext } from '@remix-run/react';
import type { Instant } from '~/domain/instant';
import type { Role } from '~/domain/people/role';

/** A procedure as its pages share it. */
export type ProcedureContext = {
  readonly procedure: {
    readonly id: string;
    readonly title: string;
    readonly buyerName: string;
    readonly phase: string;
    readonly template: string;
    readonly templateVersion: number;
    readonly questionCutOffAt: Instant | null;
    readonly example: boolean;
  };
  readonly lots: readonly { readonly id: string; readonly number: number; readonly name: string }[];
  readonly roles: readonly Role[];
  readonly may: Readonly<Record<string, boolean>>;
  readonly cursor: string | null;
};

export const useProcedure = (): ProcedureContext => useOutletContext<ProcedureContext>();

/** The lot's name, or the words for the whole procedure. */
export const lotName = (lots: ProcedureContext['lots'], lotId: string | null, whole: string): string =>
  lots.find((lot) => lot.id === lotId)?.name ?? whole;
