import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '#db/client';
import { startCollaboration } from '#server/collaboration';
import { startDispatch } from '#server/dispatch';
import { upgradeDispatcher } from '#server/http';
import { ownOrigin } from '#server/security';
import type { Person } from '#server/example/given';
import { createSessions } from '~/services/sessions/lucia.server';
import { openWriter, type Seat, type Writer } from './writer';

const SECRET = 'x'.repeat(43);

/** The server's part for documents, on a port of its own: the same sockets and dispatch, without pages. */
export async function startDesk(database: Database) {
  const faults: unknown[] = [];
  const reportError = (error: unknown) => void faults.push(error);
  const collaboration = await startCollaboration({
    ...{ database, reportError, secretKey: SECRET, secureCookies: false, isOwnOrigin: ownOrigin(undefined) },
  });
  const dispatch = await startDispatch({ database, deliver: collaboration.deliver, reportError });
  const http = createServer();
  http.on(
    'upgrade',
    upgradeDispatcher({ '/collab': collaboration.handleUpgrade }, () => false),
  );
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const writers: Writer[] = [];

  const seatOf = async ({ id }: Pick<Person, 'id'>): Promise<Seat> => {
    const { setCookie } = await createSessions({ database, secureCookies: false }).start(id, 'test', true);
    return { origin, cookie: setCookie.slice(0, setCookie.indexOf(';')) };
  };
  const open = async (who: Pick<Person, 'id'>, documentId: string): Promise<Writer> => {
    const writer = openWriter(await seatOf(who), documentId);
    writers.push(writer);
    return writer;
  };
  return {
    ...{ origin, faults, seatOf, open },
    /** Opens an editor and waits until it holds the text. */
    join: async (who: Pick<Person, 'id'>, documentId: string): Promise<Writer> => {
      const writer = await open(who, documentId);
      await writer.synced();
      return writer;
    },
    close: async () => {
      writers.forEach((writer) => writer.leave());
      await Promise.all([collaboration.close(), dispatch.stop()]);
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
}

export type Desk = Awaited<ReturnType<typeof startDesk>>;
