import { Server } from '@hocuspocus/server';
import { serveTasks } from '../worker';
import { cpuMs } from './cpu';

const server = new Server({ quiet: true, port: 0, address: '127.0.0.1', stopOnSignals: false });

const tasks = {
  open: async (): Promise<string> => {
    await server.listen();
    return `http://127.0.0.1:${server.address.port}`;
  },
  cpuMs,
};
export type BareServer = typeof tasks;

/** Nothing but Hocuspocus: who connects may write, and nothing is stored. */
serveTasks(tasks);
