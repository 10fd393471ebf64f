import { index, route, type RouteConfig } from '@remix-run/route-config';

export default [
  index('routes/home.tsx'),
  route('inloggen', 'routes/session/sign-in.tsx'),
  route('inloggen/code', 'routes/session/second-factor.tsx'),
  route('uitloggen', 'routes/session/sign-out.ts'),
  route('wachtwoord-vergeten', 'routes/session/forgot-password.tsx'),
  route('wachtwoord/:token', 'routes/session/reset-password.tsx'),
  route('uitnodiging/:token', 'routes/session/invitation.tsx'),
  route('account', 'routes/account/account.tsx'),
  route('account/sessie', 'routes/account/keep-alive.ts'),
  route('taal', 'routes/language.ts'),
  route('procedures/:procedureId', 'routes/procedures/procedure.tsx', [
    index('routes/questions/questions.tsx'),
    route('vragen/nieuw', 'routes/questions/ask.tsx'),
    route('vragen/:questionId', 'routes/questions/own-question.tsx'),
    route('behandelen/:questionId', 'routes/questions/moderate.tsx'),
    route('vrijgeven', 'routes/releases/release.tsx'),
    route('notas/:releaseId', 'routes/releases/deliveries.tsx'),
    route('rectificeren/:publishedId', 'routes/releases/rectify.tsx'),
    route('mensen', 'routes/people/people.tsx'),
  ]),
  route('procedures/:procedureId/notas/:releaseId/bewijs', 'routes/releases/proof.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
