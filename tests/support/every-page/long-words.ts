import type { given, Person } from '#server/example/given';
import { SECTION_KINDS } from '~/domain/procedures/publicity';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { commentOnDocument } from '~/services/documents/comment-on-document.server';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import { describeProcedure } from '~/services/setup/describe-procedure.server';

/** A word as long as a name may be, and one as long as nobody's line is. */
const WORD = 'Langewoordenzonderspatiesoverdebekostigingssystematiek'.repeat(2);
const LINE = WORD.repeat(3);

/** A tender in which everything is called by one long word: no line can break where a space would let it. */
export async function startLongWords(build: ReturnType<typeof given>, lead: Person) {
  const cutOff = await build.daysFromNow(-1);
  const procedure = await build.procedure({ title: WORD, summary: LINE, cutOff, lots: [WORD, 'Noord'] });
  const { id } = procedure;
  const lotId = procedure.lots[0]!.id;
  await build.role(procedure, 'tender_lead', lead);
  const organisation = await build.organisation({ name: WORD });
  const anna = await build.person({
    name: WORD,
    email: `${WORD.slice(0, 60)}@voorbeeld.test`,
    of: organisation,
  });
  await build.consortium(procedure, { name: WORD, people: [anna] });
  await describeProcedure(build.ctx(), id, {
    sections: SECTION_KINDS.map((kind) => ({ kind, text: LINE })),
    lots: [{ lotId, text: LINE, budgetCents: 241_000_000 }],
    budget: [{ name: WORD, covered: true, cents: { 2027: 865_000_000, 2028: 865_000_000, 2029: 1 } }],
    planned: [{ phase: 'preselection_enquiry', startsOn: '2026-11-02', endsOn: '2026-12-18' }],
    publications: [{ kind: 'decision', publishedOn: '2026-01-16', reference: WORD, title: WORD, text: LINE }],
  });
  const answered = async (): Promise<string> => {
    const questionId = crypto.randomUUID();
    const ask = { id: questionId, lotId, followUpOf: null, text: `Bel ons: 06-12345678. ${LINE}` };
    await askQuestion(build.ctx(anna), id, ask);
    await moderateQuestion(build.ctx(lead), id, questionId);
    const words = { question: LINE, answer: LINE, seen: 0 };
    await answerQuestion(build.ctx(lead), id, questionId, words);
    return questionId;
  };
  const item = [`${await answered()}@1`];
  await releaseAnswers(build.ctx(lead), id, { id: crypto.randomUUID(), item, checked: 'yes' });
  const waiting = await answered();
  const document = await build.document(anna, procedure, { title: WORD, lotId, text: [`# ${WORD}`, LINE] });
  const ids = { procedureId: id, documentId: document.id };
  const comment = { id: crypto.randomUUID(), text: LINE };
  await commentOnDocument(build.ctx(anna), 'x'.repeat(43), ids, comment);
  return { home: `/procedures/${id}`, page: `/aanbestedingen/${id}`, anna, waiting, document: document.id };
}
