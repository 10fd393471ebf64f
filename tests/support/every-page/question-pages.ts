import { forEach, type Pages } from './station';

const TOO_LONG = 'x'.repeat(10_001);

/** The pages on which is asked, answered, released and read. */
export const QUESTION_PAGES = {
  'routes/questions/questions': ({ visitors, example: { home }, long, bare }) => [
    ...forEach([visitors.lead, visitors.anna, visitors.auditor, visitors.evaluator], home),
    ...forEach([visitors.anna], `${home}?zoek=bestaatniet`),
    ...forEach([visitors.lead, visitors.novice], bare),
    ...forEach([visitors.lead, visitors.long], long.home),
  ],
  'routes/questions/ask': ({ visitors: { anna, long: asker }, example: { home, published }, long }) => [
    { as: anna, path: `${home}/vragen/nieuw?vervolg=${published.id}`, refused: { field: 'text' } },
    { as: asker, path: `${long.home}/vragen/nieuw` },
  ],
  'routes/questions/thread': ({ visitors, example: { home, published }, long }) => [
    ...forEach([visitors.anna, visitors.lead], `${home}/vragen/nr/${published.rectified}`),
    ...forEach([visitors.esra], `${home}/vragen/nr/${published.followed}`),
    ...forEach([visitors.long], `${long.home}/vragen/nr/1`),
  ],
  'routes/questions/own-question': ({
    visitors: { anna, long: asker },
    example: { home, questions },
    long,
  }) => [
    {
      as: anna,
      path: `${home}/vragen/${questions.own}?ontvangen`,
      refused: { field: 'text', wrong: { text: '' } },
    },
    ...forEach([anna], `${home}/vragen/${questions.released}`),
    ...forEach([anna], `${home}/vragen/${questions.withdrawn}`),
    ...forEach([asker], `${long.home}/vragen/${long.waiting}`),
  ],
  'routes/questions/board': ({ visitors: { lead, auditor }, example: { home }, long, bare }) => [
    ...forEach([lead, auditor], `${home}/behandelen`),
    ...forEach([lead], `${home}/behandelen?zoek=bestaatniet`),
    ...forEach([lead], `${bare}/behandelen`),
    ...forEach([lead], `${long.home}/behandelen`),
  ],
  'routes/questions/moderate': ({
    visitors: { lead, team, auditor },
    example: { home, questions },
    long,
  }) => [
    ...forEach([lead, team], `${home}/behandelen/${questions.received}`),
    ...forEach([auditor], `${home}/behandelen/${questions.taken}`),
    ...[questions.taken, questions.answered].map((id) => ({ as: lead, path: `${home}/behandelen/${id}` })),
    {
      ...{ as: lead, path: `${long.home}/behandelen/${long.waiting}` },
      refused: { field: 'question', wrong: { question: TOO_LONG, answer: TOO_LONG } },
    },
  ],
  'routes/releases/release': ({ visitors: { lead }, example: { home }, long, bare }) => [
    { as: lead, path: `${home}/vrijgeven`, refused: { field: 'checked' } },
    ...forEach([lead], `${long.home}/vrijgeven`),
    ...forEach([lead], `${bare}/vrijgeven`),
  ],
  'routes/releases/notice': ({
    visitors: { anna, lead, long: reader },
    example: { home, release },
    long,
  }) => [
    ...forEach([anna], `${home}/nota/1`),
    ...forEach([lead], `${home}/nota/${release.rectification}`),
    ...forEach([reader], `${long.home}/nota/1`),
  ],
  'routes/releases/deliveries': ({ visitors: { lead, auditor }, example: { home, release } }) =>
    forEach([lead, auditor], `${home}/notas/${release.id}`),
  'routes/releases/rectify': ({ visitors: { lead }, example: { home, published } }) => [
    { as: lead, path: `${home}/rectificeren/${published.id}`, refused: { field: 'reason' } },
  ],
} satisfies Pages;
