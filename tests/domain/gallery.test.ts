import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const COMPONENTS = 'app/components';
const ROUTE = 'app/routes/gallery.tsx';

/** What the gallery can't show, each with the reason. */
const EXEMPT: Readonly<Record<string, string>> = {
  'documents/arrived.tsx Arrived': 'shows nothing until a document is made while the page is open',
  'documents/editor/live-document.tsx LiveDocument':
    'needs a server; its parts are shown on a text of their own',
  'documents/editor/live-editor.tsx LiveEditor': 'needs a server; its parts are shown on a text of their own',
  'live/live.tsx LiveProvider': 'draws nothing but a region for announcements',
  'procedures/may-not.tsx MayNot': 'reads its procedure from the page around it, and the gallery has none',
  'procedures/news-bar.tsx NewsBar': 'shows nothing until something happens while the page is open',
  'live/offline-guard.tsx OfflineGuard': 'shows nothing until a form is sent without a network',
  'ui/frame.tsx Frame': 'stands around the gallery itself, as around every page',
};

/** A component by its file and its name, as EXEMPT has it. */
const keyOf = (file: string, name: string) => `${path.relative(COMPONENTS, file)} ${name}`;

const EXPORTED = /^export (?:function|const) ([A-Z]\w*[a-z]\w*)/gm;
const IMPORTED = /^import (?!type )(?:\{([^}]*)\} from )?'([^']+)'|\bimport\('([^']+)'\)/gm;

const allComponents = (): string[] =>
  readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.startsWith('gallery/'))
    .flatMap((file) => {
      const source = readFileSync(path.join(COMPONENTS, file), 'utf8');
      return [...source.matchAll(EXPORTED)].map(([, name]) => keyOf(path.join(COMPONENTS, file), name!));
    });

/** The project's file that an import names; null for a package or a stylesheet. */
function fileOf(specifier: string, from: string): string | null {
  const base = specifier.startsWith('~/')
    ? path.join('app', specifier.slice(2))
    : specifier.startsWith('.') && path.join(path.dirname(from), specifier);
  return (base && [`${base}.tsx`, `${base}.ts`].find((file) => existsSync(file))) || null;
}

/** What the gallery imports, directly or through what it imports; types don't count. */
function shownFrom(start: string): ReadonlySet<string> {
  const [shown, seen, waiting] = [new Set<string>(), new Set<string>(), [start]];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, names, from, lazily] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
      const target = fileOf(from ?? lazily!, file);
      const values = (names ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name && !name.startsWith('type '));
      if (!target?.startsWith(COMPONENTS) || (names && values.length === 0)) continue;
      for (const name of values) shown.add(keyOf(target, name.split(' as ')[0]!));
      waiting.push(target);
    }
  }
  return shown;
}

test('the gallery shows every component, or says why not', () => {
  const [components, shown] = [allComponents(), shownFrom(ROUTE)];
  expect(components.length).toBeGreaterThan(100);
  expect(components.filter((component) => !shown.has(component) && !EXEMPT[component])).toEqual([]);
});

test('no exemption outlives its reason', () => {
  const [components, shown] = [allComponents(), shownFrom(ROUTE)];
  const needless = Object.keys(EXEMPT).filter((key) => shown.has(key) || !components.includes(key));
  expect(needless).toEqual([]);
});
