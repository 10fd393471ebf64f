import type { Server, Socket } from 'socket.io';
import type { AudienceKey } from '~/domain/audiences/audience';

/** Names of Socket.IO rooms: one per audience, per person, per session. */
export const audienceRoom = (key: AudienceKey): string => `audience ${key}`;
export const personRoom = (personId: string): string => `person ${personId}`;
export const sessionRoom = (sessionId: string): string => `session ${sessionId}`;

const inRoom = (io: Server, room: string): Socket[] =>
  [...(io.of('/').adapter.rooms.get(room) ?? [])].flatMap((id) => io.of('/').sockets.get(id) ?? []);

/**
 * Ends a room's connections at once: they leave every room before anything later is sent. `forGood`: the
 * client does not come back by itself (the session ended); else it returns and is given what it may hear now.
 */
export function closeRoom(io: Server, room: string, forGood: boolean): void {
  for (const socket of inRoom(io, room)) {
    for (const name of socket.rooms) void socket.leave(name);
    if (forGood) socket.disconnect(true);
    else socket.conn.close();
  }
}
