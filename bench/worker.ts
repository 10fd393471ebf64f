import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a process of its own can be asked: per task its input and its answer. */
export type Tasks = Readonly<Record<string, (input: never) => unknown>>;

type Answer = { readonly value: unknown } | { readonly error: string };
type Reply<F> = F extends (input: never) => infer R ? Awaited<R> : never;
type Input<F> = F extends (input: infer I) => unknown ? I : never;

export type Worker<T extends Tasks> = {
  readonly ask: <K extends keyof T & string>(task: K, input: Input<T[K]>) => Promise<Reply<T[K]>>;
  readonly stop: () => Promise<void>;
};

/** Starts a file in a process of its own. It answers one task at a time. */
export function startWorker<T extends Tasks>(file: URL): Worker<T> {
  const child = fork(fileURLToPath(file), { stdio: ['ignore', process.stderr, process.stderr, 'ipc'] });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${fileURLToPath(file)} ended with ${code}`);
  });
  gone.catch(() => undefined);
  return {
    ask: async (task, input) => {
      child.send({ task, input });
      const [answer] = (await Promise.race([once(child, 'message'), gone])) as [Answer];
      if ('error' in answer) throw new Error(`${task}: ${answer.error}`);
      return answer.value as Reply<T[typeof task]>;
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await gone.catch(() => undefined);
    },
  };
}

/** In the process itself: answers tasks, and ends when nobody can ask any more. */
export function serveTasks(tasks: Tasks): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', ({ task, input }: { task: string; input: never }) => {
    Promise.resolve()
      .then(() => tasks[task]!(input))
      .then(
        (value): Answer => ({ value }),
        (error: unknown): Answer => ({ error: error instanceof Error ? error.stack! : String(error) }),
      )
      .then((answer) => process.send!(answer));
  });
}
