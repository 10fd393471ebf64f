import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { ProcedureHeader } from '~/components/procedures/procedure-header';
import type { ProcedureContext } from '~/components/procedures/use-procedure';
import { refusalResponse } from '~/http.server';
import { readProcedure } from '~/services/procedures/read-procedure.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  return readProcedure(ctx, args.params.procedureId!).catch((error: unknown) => {
    throw refusalResponse(error);
  });
}

export default function Procedure() {
  const { consortium, ...context } = useLoaderData<typeof loader>();
  return (
    <>
      <ProcedureHeader context={context} party={consortium?.name ?? null} />
      <Outlet context={context satisfies ProcedureContext} />
    </>
  );
}
