import { connect, type Database } from '#db/client';
import { startDesk, type Desk } from '#tests/support/documents/desk';
import { serveTasks } from '../worker';
import { cpuMs } from './cpu';

let database: Database;
let desk: Desk;

const tasks = {
  open: async (appUrl: string): Promise<string> => {
    database = connect(appUrl);
    desk = await startDesk(database);
    return desk.origin;
  },
  cpuMs,
  close: async (): Promise<void> => {
    await desk.close();
    await database.close();
    if (desk.faults.length > 0) throw desk.faults[0];
  },
};
export type OurServer = typeof tasks;

/** The portal's part for documents, in a process of its own. */
serveTasks(tasks);
