type Answer = { readonly actionStatus?: number; readonly defaultShouldRevalidate: boolean };

/**
 * `export const shouldRevalidate = reloadAfterConflict`: after a 409 the page shows the new state beside what was
 * typed. By itself Remix loads nothing anew after a refusal.
 */
export const reloadAfterConflict = ({ actionStatus, defaultShouldRevalidate }: Answer): boolean =>
  actionStatus === 409 || defaultShouldRevalidate;
