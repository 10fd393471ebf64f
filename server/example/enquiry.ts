import { answerQuestion } from '~/services/questions/answer-question.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { withdrawQuestion } from '~/services/questions/withdraw-question.server';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import type { StartedProcedure } from '~/services/setup/start-procedure.server';
import type { given, Person } from './given';

type Builders = ReturnType<typeof given>;
type Cast = { readonly lead: Person; readonly anna: Person; readonly bea: Person; readonly carla: Person };

/** Questions in every state: released, answered, being moderated, received, withdrawn. */
export async function playEnquiry(build: Builders, procedure: StartedProcedure, cast: Cast): Promise<void> {
  const { lead, anna, bea, carla } = cast;
  const lot = (name: string) => procedure.lots.find((l) => l.name === name)?.id ?? null;
  const ask = async (who: Person, lotId: string | null, text: string) => {
    const id = crypto.randomUUID();
    await askQuestion(build.ctx(who), procedure.id, { id, lotId, followUpOf: null, text });
    return id;
  };
  const takeUp = (id: string) => moderateQuestion(build.ctx(lead), procedure.id, id);
  const answer = async (id: string, question: string, reply: string) => {
    await takeUp(id);
    await answerQuestion(build.ctx(lead), procedure.id, id, { question, answer: reply, seen: 0 });
  };

  const roles = await ask(
    bea,
    lot('Noord'),
    'Wij van Buurtzaak Aan de Kade willen als onderaannemer in twee verbanden meedoen. Mag dat in Noord?',
  );
  const index = await ask(anna, null, 'Wordt het vaste bedrag per perceel ieder jaar geïndexeerd?');
  await answer(
    roles,
    'Mag een organisatie als onderaannemer in meer dan één samenwerkingsverband voor hetzelfde perceel meedoen?',
    'Ja. Een organisatie kan onderaannemer zijn in meer dan één verband. Hoofdaannemer of combinant zijn kan in één verband per perceel.',
  );
  await answer(
    index,
    'Wordt het vaste bedrag per perceel jaarlijks geïndexeerd?',
    'Ja. De wijze van indexeren staat straks in het selectiedocument.',
  );
  const item = [roles, index].map((id) => `${id}@1`);
  await releaseAnswers(build.ctx(lead), procedure.id, { id: crypto.randomUUID(), item, checked: 'yes' });

  const groups = await ask(
    carla,
    lot('Zuid-West'),
    'Hoe wordt de ondersteuning van bewonersinitiatieven geborgd?',
  );
  await answer(
    groups,
    'Hoe wordt de ondersteuning van bewonersinitiatieven geborgd?',
    'Het samenwerkingsverband neemt bewonersinitiatieven en kleine vrijwilligersorganisaties op in zijn plan.',
  );
  await takeUp(
    await ask(
      bea,
      null,
      'Is een evaluatie na het derde en zesde jaar ook een moment om de opdracht aan te passen?',
    ),
  );
  await ask(carla, lot('Centrum'), 'Welke functies vallen in Centrum onder de opdracht?');
  const mistaken = await ask(anna, lot('Oost'), 'Deze vraag was voor een andere procedure bedoeld.');
  await withdrawQuestion(build.ctx(anna), procedure.id, mistaken);
}
