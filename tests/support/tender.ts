import { given, type Person } from '#server/example/given';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import { hashPassword } from '~/services/sessions/password.server';
import { listenAs } from './listener';
import type { Portal } from './portal';
import { PASSWORD } from './visitor';

let hash: Promise<string> | undefined;

/** A tender in its enquiry: two competing parties, two leads, and everybody who looks on. */
export async function startTender(portal: Portal, input: { cutOff?: 'passed' | 'ahead' } = {}) {
  const build = given(portal.database, await (hash ??= hashPassword(PASSWORD)));
  const cutOff = input.cutOff && (await build.daysFromNow(input.cutOff === 'passed' ? -1 : 1));
  const procedure = await build.procedure({ title: 'Gewoon in de Wijk', cutOff });
  const [anna, bram] = [await build.person({ name: 'Anna A' }), await build.person({ name: 'Bram B' })];
  const a = await build.consortium(procedure, { name: 'Verband A', people: [anna] });
  const b = await build.consortium(procedure, { name: 'Verband B', people: [bram] });
  const lead = await build.role(procedure, 'tender_lead');
  const colleague = await build.role(procedure, 'tender_lead');
  /** For a story that has given somebody access: sockets that are opened after it stay open. */
  const dispatched = () => untilDispatched(portal, lead, () => build.role(procedure, 'tender_team'));
  await dispatched();
  const ask = async (who: Person, text: string): Promise<string> => {
    const id = crypto.randomUUID();
    await askQuestion(build.ctx(who), procedure.id, { id, lotId: null, followUpOf: null, text });
    return id;
  };
  const takeUp = (id: string) => moderateQuestion(build.ctx(lead), procedure.id, id);
  const answer = (id: string, question: string, text: string, seen = 0) =>
    answerQuestion(build.ctx(lead), procedure.id, id, { question, answer: text, seen });
  /** Asked by `who`, taken up and answered; not released. */
  const answered = async (who: Person, text: string): Promise<string> => {
    const id = await ask(who, text);
    await takeUp(id);
    await answer(id, text, `Antwoord op: ${text}`);
    return id;
  };
  const release = (ids: readonly string[], version = 1) =>
    releaseAnswers(build.ctx(lead), procedure.id, {
      ...{ id: crypto.randomUUID(), checked: 'yes' },
      item: ids.map((id) => `${id}@${version}`),
    });
  return {
    ...{ build, procedure, home: `/procedures/${procedure.id}`, anna, bram, a, b, lead, colleague },
    ...{ ask, takeUp, answer, answered, release, dispatched },
  };
}

/**
 * Waits until the server has dispatched all that stands in the ledger: each change of access closes sockets, which
 * must not happen in the middle of a story. `mark` gives somebody the role of the team, which `reader` hears of.
 */
async function untilDispatched(portal: Portal, reader: Person, mark: () => Promise<unknown>): Promise<void> {
  for (let heard = false; !heard;) {
    const listener = await listenAs(portal, reader);
    const marked = () =>
      listener.views.some((view) => (view.data as { role?: string }).role === 'tender_team');
    const hears = new Promise<boolean>((yes) => listener.socket.on('view', () => marked() && yes(true)));
    await mark();
    heard = await Promise.race([hears, listener.ended.then(() => false)]);
    listener.close();
  }
}

export type Tender = Awaited<ReturnType<typeof startTender>>;
