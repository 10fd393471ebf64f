import { createServer } from 'node:net';

/** A port of this machine that nothing listens on now. */
export const freePort = () => tryPort(0, '127.0.0.1');

/** The first port from this one on that nothing listens on, at the address the server will use. */
export async function firstFreePort(from, host) {
  for (let port = from; port < from + 100; port++) if (await isFree(port, host)) return port;
  throw new Error(`No port from ${from} to ${from + 99} is free; set PORT.`);
}

export const isFree = (port, host) =>
  tryPort(port, host).then(
    () => true,
    (error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
      throw error;
    },
  );

function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ port, host }, () => {
      const used = server.address().port;
      server.close(() => resolve(used));
    });
  });
}
