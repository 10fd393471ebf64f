const SOMEWHERE = 'http://here.invalid';

/**
 * Where to go after signing in: a path of this site, or `/`. Refuses everything that a browser could read
 * as another site (`//evil`, `/\evil`, tabs and line ends, which browsers drop) and the sign-in pages themselves.
 */
export function returnPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith('/') || /[\u0000-\u001f\\]/.test(wanted)) return '/';
  if (!URL.canParse(wanted, SOMEWHERE)) return '/';
  const url = new URL(wanted, SOMEWHERE);
  if (url.origin !== SOMEWHERE || url.pathname.startsWith('//')) return '/';
  return /^\/(inloggen|uitloggen)(\/|$)/.test(url.pathname) ? '/' : url.pathname + url.search;
}

/** The address of the sign-in page that comes back to this request's page. */
export function signInPath(requestUrl: string): string {
  const { pathname, search } = new URL(requestUrl);
  const path = returnPath(pathname + search);
  return path === '/' ? '/inloggen' : `/inloggen?verder=${encodeURIComponent(path)}`;
}
