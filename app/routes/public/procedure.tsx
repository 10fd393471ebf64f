import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import '~/styles/public.css';
import { COURSE_WORDS } from '~/components/pages/course-words';
import { TermLine } from '~/components/pages/term-line';
import { CourseLine } from '~/components/procedures/course-line';
import { BudgetTable } from '~/components/public/budget-table';
import { DescribedLots } from '~/components/public/described-lots';
import { PlanningTable } from '~/components/public/planning-table';
import { PublicHeader } from '~/components/public/public-header';
import { PublicationList } from '~/components/public/publication-list';
import { SectionList } from '~/components/public/section-list';
import { WayIn } from '~/components/public/way-in';
import { InterestForm } from '~/components/registration/interest-form';
import { courseOf, stageNow } from '~/domain/procedures/course';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { readPublicProcedure } from '~/services/procedures/read-public-procedure.server';
import { readPlace } from '~/services/registration/read-place.server';
import { registerInterest } from '~/services/registration/register-interest.server';
import { InterestForm as Interest, WithdrawForm } from '~/services/registration/registration-forms';
import { withdrawInterest } from '~/services/registration/withdraw-interest.server';
import { optionalSession, requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await optionalSession(args);
  const procedureId = args.params.procedureId!;
  const shown = await readPublicProcedure(args.context.services, procedureId).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  return { ...shown, place: await readPlace(ctx, procedureId) };
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const procedureId = args.params.procedureId!;
  const form = await args.request.formData();
  const here = `/aanbestedingen/${procedureId}`;
  try {
    if (form.get('intent') === 'withdraw') {
      await withdrawInterest(ctx, procedureId, readForm(WithdrawForm, form));
      return redirect(`${here}?ingetrokken`);
    }
    await registerInterest(ctx, procedureId, readForm(Interest, form));
    return redirect(`${here}?gemeld`);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const meta = pageTitle((text) => text.publicity.list);

export default function PublicProcedure() {
  const { publicity } = useText();
  const { procedure, publicity: told, place } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [search] = useSearchParams();
  const course = courseOf(procedure);
  const done = search.has('gemeld')
    ? publicity.interest.done
    : search.has('ingetrokken')
      ? publicity.interest.withdrawn
      : null;
  const interested = place.organisations.filter((one) => place.may.interest || one.interest);
  return (
    <>
      <PublicHeader procedure={procedure} />
      <CourseLine course={course} />
      <TermLine ids={COURSE_WORDS[stageNow(course)]} />
      {done && (
        <p role="status" className="notice notice--good">
          {done}
        </p>
      )}
      <div className="columns public">
        <div className="public__way">
          <WayIn procedureId={procedure.id} place={place} />
          {!place.takesPart &&
            interested.map((organisation, i) => (
              <InterestForm
                key={organisation.id}
                {...{ organisation, lots: told.lots, open: place.may.interest, another: i > 0 }}
                result={
                  (result?.values.organisationId ?? organisation.id) === organisation.id ? result : undefined
                }
              />
            ))}
        </div>
        <div className="public__about">
          <SectionList sections={told.sections} />
        </div>
        <div className="public__lots">
          <DescribedLots lots={told.lots} />
        </div>
      </div>
      <BudgetTable budget={told.budget} />
      <PlanningTable planned={told.planned} course={course} />
      <PublicationList publications={told.publications} />
    </>
  );
}
