import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation, useSearchParams } from '@remix-run/react';
import { useState } from 'react';
import { TermLine } from '~/components/pages/term-line';
import { reloadAfterConflict } from '~/components/procedures/after-conflict';
import { useProcedure } from '~/components/procedures/use-procedure';
import { itemOf, ReleaseCandidate, type Candidate } from '~/components/releases/release-candidate';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { CheckField } from '~/components/ui/check-field';
import { FormMessages, SubmitButton } from '~/components/ui/form';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { previewRelease } from '~/services/releases/preview-release.server';
import { ReleaseAnswers, releaseAnswers } from '~/services/releases/release-answers.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  return previewRelease(ctx, args.params.procedureId!).catch((error: unknown) => {
    throw refusalResponse(error);
  });
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const procedureId = args.params.procedureId!;
  const form = await args.request.formData();
  try {
    const { releaseId } = await releaseAnswers(ctx, procedureId, readForm(ReleaseAnswers, form));
    return redirect(`/procedures/${procedureId}/notas/${releaseId}`);
  } catch (error) {
    return refusalResult(error, { ...typedValues(form), items: form.getAll('item').join(' ') });
  }
}

export const shouldRevalidate = reloadAfterConflict;
export const meta = pageTitle((text) => text.releases.title);

export default function Release() {
  const { releases, questions, common } = useText();
  const { procedure, lots } = useProcedure();
  const { id, ready, noticeNumber, firstNumber, recipients } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [search] = useSearchParams();
  const busy = useNavigation().state === 'submitting';
  const wanted = search.getAll('vraag');
  const before = result?.values.items?.split(' ');
  const isWanted = (candidate: Candidate) =>
    before ? before.includes(itemOf(candidate)) : wanted.length === 0 || wanted.includes(candidate.id);
  // without scripts the numbers are those of what was chosen when the page was loaded
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const chosen = ready.filter((one) => (ticked ? ticked.includes(itemOf(one)) : isWanted(one)));
  const count = (form: HTMLFormElement) => setTicked(new FormData(form).getAll('item').map(String));
  return (
    <section className="notice-page" aria-labelledby="release">
      <p className="screen-only">
        <Link to={`/procedures/${procedure.id}/behandelen`}>{common.back}</Link>
      </p>
      <Heading2 id="release">{releases.title}</Heading2>
      <FormMessages result={result} />
      {ready.length === 0 ? (
        <Paragraph>
          {releases.nothing} {releases.nothingHelp}
        </Paragraph>
      ) : (
        <Form method="post" noValidate onChange={(event) => count(event.currentTarget)}>
          <Paragraph>{releases.lead}</Paragraph>
          <TermLine ids={['nota-van-inlichtingen', 'vrijgeven']} />
          <div className="preview">
            <header className="sheet__head">
              <p className="preview__label">{releases.preview}</p>
              <AudienceBadge readers="all" />
            </header>
            <Heading2>{questions.notice(noticeNumber)}</Heading2>
            <input type="hidden" name="id" value={id} />
            {ready.map((candidate) => {
              const at = chosen.indexOf(candidate);
              return (
                <ReleaseCandidate
                  key={candidate.id}
                  candidate={candidate}
                  lots={lots}
                  number={at < 0 ? null : firstNumber + at}
                  checked={isWanted(candidate)}
                />
              );
            })}
          </div>
          <div className="call">
            <p role="status">{releases.chosen(chosen.length)}</p>
            <p>
              <strong>{releases.recipients(recipients)}</strong>
            </p>
            <CheckField name="checked" label={releases.checked} result={result} />
            <SubmitButton disabled={busy}>{busy ? common.busy : releases.release}</SubmitButton>
          </div>
        </Form>
      )}
    </section>
  );
}
