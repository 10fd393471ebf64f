import { forEach, type Pages } from './station';

const NOBODYS = '0b8f6f0e-0000-4000-8000-000000000000';

/** The pages that need no part in a procedure: what is published, what helps, one's own work, and what is missing. */
export const OPEN_PAGES = {
  'routes/home': ({ visitors: { lead, anna, roos, council } }) => forEach([lead, anna, roos, council], '/'),
  'routes/public/procedures': ({ visitors: { nobody, roos } }) => forEach([nobody, roos], '/aanbestedingen'),
  'routes/public/procedure': ({ visitors: { nobody, anna, lead, fenna, roos }, example, long, barePage }) => [
    ...forEach([nobody, anna, lead, fenna], example.page),
    { as: roos, path: example.page, refused: { field: 'about' } },
    ...forEach([nobody, roos], long.page),
    ...forEach([nobody], barePage),
  ],
  'routes/public/take-part': ({ visitors: { fenna, roos }, example, long }) => [
    { as: fenna, path: `${example.page}/meedoen`, refused: { field: 'confirmed' } },
    { as: roos, path: `${long.page}/meedoen` },
  ],
  'routes/pages/help': ({ visitors: { nobody, anna } }) => forEach([nobody, anna], '/help'),
  'routes/pages/accessibility': ({ visitors: { nobody } }) => forEach([nobody], '/toegankelijkheid'),
  'routes/pages/privacy': ({ visitors: { nobody } }) => forEach([nobody], '/privacy'),
  'routes/not-found': ({ visitors: { nobody, anna } }) => [
    { as: nobody, path: '/bestaat-niet', missing: true },
    { as: anna, path: `/procedures/${NOBODYS}/bestaat-niet`, missing: true },
  ],
} satisfies Pages;
