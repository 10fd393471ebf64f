import { z } from 'zod';
import type { Notice } from '~/components/session/notice';
import { readForm } from '~/form.server';
import type { Services } from '~/services/load-context.server';
import { changePassword } from '~/services/sessions/change-password.server';
import type { Confirmed } from '~/services/sessions/confirm-password.server';
import { codeInput, newPasswordFields, passwordInput, sameTwice } from '~/services/sessions/inputs';
import { createSessions, type SignedIn } from '~/services/sessions/lucia.server';
import {
  confirmSecondFactor,
  proposeSecondFactor,
  stopSecondFactor,
} from '~/services/sessions/second-factor.server';

type Door = { readonly services: Services; readonly me: SignedIn; readonly ip: string };
type Handler = (door: Door, form: FormData) => Promise<Notice | null>;
type Plain = Exclude<Notice, { code: 'wait' }>['code'];

const PasswordForm = z
  .object({ present_password: passwordInput, ...newPasswordFields })
  .superRefine(sameTwice);
const CodeForm = z.object({ code: codeInput });
const StopForm = z.object({ stop_password: passwordInput });
const RevokeForm = z.object({ session: z.string().regex(/^[0-9a-f]{64}$/) });

function noticeOf(confirmed: Confirmed, done: Plain, refused: Plain): Notice {
  if (confirmed.kind === 'wait') return { code: 'wait', minutes: confirmed.minutes };
  return { code: confirmed.kind === 'done' ? done : refused };
}

const FORMS: Readonly<Record<string, Handler>> = {
  password: async ({ services, me, ip }, form) => {
    const { present_password: present, new_password: next } = readForm(PasswordForm, form);
    return noticeOf(
      await changePassword(services, me, { present, next, ip }),
      'password_changed',
      'password',
    );
  },
  propose: async ({ services, me }) => {
    await proposeSecondFactor(services, me);
    return null;
  },
  confirm: async ({ services, me, ip }, form) => {
    const { code } = readForm(CodeForm, form);
    return noticeOf(await confirmSecondFactor(services, me, { code, ip }), 'second_factor_on', 'code');
  },
  stop: async ({ services, me, ip }, form) => {
    const { stop_password: password } = readForm(StopForm, form);
    return noticeOf(await stopSecondFactor(services, me, { password, ip }), 'second_factor_off', 'password');
  },
  revoke: async ({ services, me }, form) => {
    await createSessions(services).revoke(me.personId, readForm(RevokeForm, form).session);
    return { code: 'session_revoked' };
  },
  revoke_others: async ({ services, me }) => {
    await createSessions(services).endAllOf(me.personId, me.sessionId);
    return { code: 'others_revoked' };
  },
};

/**
 * The forms of the account page by their `intent`: each reads its own fields and calls one service. A Map:
 * an object would find `constructor` too, which gives back all that it is handed.
 */
export const ACCOUNT_FORMS: ReadonlyMap<string, Handler> = new Map(Object.entries(FORMS));

/** The status of an answer: errors are errors to scripts and monitors too. */
export function statusOf(notice: Notice | null): number {
  if (notice?.code === 'wait') return 429;
  return notice?.code === 'password' || notice?.code === 'code' ? 422 : 200;
}
