import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from './env';

export type Theme = { readonly href: string; readonly css: string };

/** The municipality's own CSS, read once at the start; null without one. Refuses (Error) a file that can't be read. */
export function readTheme({ THEME_CSS, APP_ROOT }: Pick<Env, 'THEME_CSS' | 'APP_ROOT'>): Theme | null {
  if (!THEME_CSS) return null;
  const css = readFileSync(path.resolve(APP_ROOT, THEME_CSS), 'utf8');
  const version = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return { href: `/thema.css?${version}`, css };
}
