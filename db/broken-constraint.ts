type Fault = { readonly constraint_name?: string; readonly cause?: { readonly constraint_name?: string } };

/** The constraint that a failed statement broke; null for every other error. */
export const brokenConstraint = (error: unknown): string | null =>
  (error as Fault).constraint_name ?? (error as Fault).cause?.constraint_name ?? null;
