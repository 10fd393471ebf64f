import { organisationByKvk } from '#db/queries/registration';
import { insertToken } from '#db/queries/tokens';
import { audience } from '~/domain/audiences/audience';
import { refuse } from '~/domain/refusal';
import type { Locale } from '~/i18n/locale';
import type { Ctx } from '../context.server';
import { change, PLATFORM } from '../ledger/change.server';
import { newLinkToken } from '../sessions/link-token.server';
import { enqueueLinkMail } from './enqueue-link-mail';
import type { JoinRequestPayload } from './link-payloads';

const DAYS = 14;

/**
 * Tells the administrators of an organisation that somebody, whose address was verified, asked to join it: they get a
 * link that lets that person in. Nobody but them decides. Refuses `not_found` for a KvK number that nobody has.
 */
export async function askToJoin(
  ctx: Ctx,
  request: JoinRequestPayload & { readonly email: string },
  locale: Locale,
): Promise<void> {
  const { email, ...payload } = request;
  const { token, hash } = newLinkToken();
  await insertToken(ctx.database.auth, {
    ...{ id: hash, kind: 'join_request', email, payload, minutes: DAYS * 24 * 60 },
  });
  await change(ctx, PLATFORM, async (tx) => {
    const organisation = (await organisationByKvk(tx, payload.kvkNumber)) ?? refuse('not_found');
    const people = organisation.members
      // the buyer's side is not joined by asking
      .filter((member) => organisation.kind === 'operator' && member.role === 'administrator')
      .map((member) => member.personId);
    await enqueueLinkMail(tx, { kind: 'join_request', token, locale, people });
    return {
      type: 'membership.requested',
      record: { ...request, organisationId: organisation.id },
      views: [
        {
          audience: audience('organisation', organisation.id),
          type: 'membership.requested',
          data: { name: payload.name },
        },
      ],
      result: undefined,
    };
  });
}
