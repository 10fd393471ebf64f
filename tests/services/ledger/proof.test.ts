import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyProofFile } from '~/services/ledger/proof-file.server';
import { verifyChain } from '~/services/ledger/verify-chain.server';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { readProof } from '~/services/releases/read-proof.server';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given, type Person } from '#tests/support/given';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

async function released() {
  const a = given(db.database);
  const procedure = await a.procedure();
  const lead = await a.role(procedure, 'tender_lead');
  const [asker, other] = [await a.person(), await a.person()];
  await a.consortium(procedure, { people: [asker] });
  await a.consortium(procedure, { people: [other] });
  const release = async () => {
    const question = { id: crypto.randomUUID(), lotId: null, followUpOf: null, text: 'Mag het?' };
    await askQuestion(a.ctx(asker), procedure.id, question);
    await moderateQuestion(a.ctx(lead), procedure.id, question.id);
    await answerQuestion(a.ctx(lead), procedure.id, question.id, {
      question: 'Mag het?',
      answer: 'Ja.',
      seen: 0,
    });
    const id = crypto.randomUUID();
    await releaseAnswers(a.ctx(lead), procedure.id, { id, item: [`${question.id}@1`], checked: 'yes' });
    return id;
  };
  const proof = (who: Person, id: string) => readProof(a.ctx(who), procedure.id, id);
  return { a, procedure, asker, other, release, proof };
}

test('both competitors hold the same proof, and its hash stands in the chain', async () => {
  const { procedure, asker, other, release, proof } = await released();
  const id = await release();
  const [one, two] = [await proof(asker, id), await proof(other, id)];
  expect(one).toEqual(two);
  const proven = verifyProofFile(JSON.stringify(one));
  expect(proven?.procedure).toBe(procedure.id);
  await release();
  expect(await verifyChain(db.database, procedure.id, proven!.hash)).toMatchObject({ kind: 'whole' });
});

test('a proof of other words, another moment or audience is none', async () => {
  const { asker, release, proof } = await released();
  const text = JSON.stringify(await proof(asker, await release()));
  for (const [from, to] of [
    ['Ja.', 'Nee.'],
    ['"participants:', '"public:'],
    ['.published', '.sent'],
    ['"leaf":1', '"leaf":2'],
  ])
    expect(verifyProofFile(text.replace(from!, to!)), from).toBeNull();
  expect(verifyProofFile('{}')).toBeNull();
  expect(verifyProofFile('no json')).toBeNull();
});

test('two proofs tell nothing of what happened between them', async () => {
  const { asker, release, proof } = await released();
  const [first, second] = [await proof(asker, await release()), await proof(asker, await release())];
  expect(second.proof.previous).not.toBe(first.proof.hash);
  expect(JSON.stringify(first).length).toBe(JSON.stringify(second).length);
});

test('a stranger gets no proof', async () => {
  const { a, release, proof } = await released();
  const id = await release();
  await expect(proof(await a.person(), id)).rejects.toMatchObject({ code: 'not_found' });
});
