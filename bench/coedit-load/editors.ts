import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../progress';
import { serveTasks } from '../worker';
import { openEditor, type Editor, type Seat } from './editor';

export type Side = 'app' | 'bare';
type Typing = { readonly side: Side; readonly seconds: number };
type Typed = { readonly keys: number; readonly latencies: number[] };

const KEYS_PER_SECOND = 4;

const editors: Record<Side, Editor[]> = { app: [], bare: [] };
/** When each key was typed, by client and clock. */
const typedAt = new Map<number, Map<number, number>>();
let latencies: number[] = [];

function hear(clientId: number, from: number, to: number): void {
  const now = performance.now();
  for (let clock = from; clock < to; clock++) {
    const at = typedAt.get(clientId)?.get(clock);
    if (at !== undefined) latencies.push(now - at);
  }
}

/** People do not type in step: between half and one and a half of the mean time lies between two keys. */
async function typeOn(editor: Editor, end: number): Promise<number> {
  const times = typedAt.get(editor.clientId)!;
  for (let keys = 0; ; keys++) {
    await sleep((1000 / KEYS_PER_SECOND) * (0.5 + Math.random()));
    const at = performance.now();
    if (at > end) return keys;
    times.set(editor.type().clock, at);
  }
}

const tasks = {
  /** Opens an editor per seat. All editors of one document are in one process: they share a clock. */
  open: async ({ side, seats }: { side: Side; seats: readonly Seat[] }): Promise<void> => {
    for (const seat of seats) {
      const editor = openEditor(seat);
      editors[side].push(editor);
      typedAt.set(editor.clientId, new Map());
      editor.onHeard(hear);
    }
    await until('all editors hold their text', async () => editors[side].every((editor) => editor.ready()));
  },
  /** Lets everybody type; the milliseconds from each key to each other editor of its document. */
  type: async ({ side, seconds }: Typing): Promise<Typed> => {
    latencies = [];
    const end = performance.now() + seconds * 1000;
    const typed = await Promise.all(editors[side].map((editor) => typeOn(editor, end)));
    await until('all is acknowledged', async () => editors[side].every((editor) => editor.settled()), 5);
    return { keys: typed.reduce((sum, keys) => sum + keys, 0), latencies };
  },
  close: (): void => {
    for (const editor of [...editors.app, ...editors.bare]) editor.leave();
  },
};
export type Editors = typeof tasks;

/** Several documents' editors in a process of their own. */
serveTasks(tasks);
