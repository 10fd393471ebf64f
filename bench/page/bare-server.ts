import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import express from 'express';
import { connect } from '#db/client';
import { serveTasks } from '../worker';

type Page = { readonly appUrl: string; readonly path: string; readonly cookie: string };
type Loader = NonNullable<ServerBuild['routes'][string]>['module']['loader'];

const BUILD = path.join(process.env.APP_ROOT!, 'build');
const fail = (error: unknown) => console.error(error);

const tasks = {
  /** Loads the page's data once, as the cookie's person, and forgets the database; gives the address. */
  open: async ({ appUrl, path: page, cookie }: Page): Promise<string> => {
    process.env.NODE_ENV = 'production'; // before the build loads React, which is slow in development
    const build = remembering(
      (await import(pathToFileURL(path.join(BUILD, 'server/index.js')).href)) as ServerBuild,
    );
    const database = connect(appUrl, 1);
    const services = { database, origin: '', secureCookies: false, secretKey: '', reportError: fail };
    const getLoadContext = (): AppLoadContext => ({ services, nonce: '', ip: '', receivedAt: 0 });
    const app = express();
    app.disable('x-powered-by');
    app.use('/socket.io', (_req, res) => void res.status(404).end()); // the page asks for it, Remix should not
    app.use(express.static(path.join(BUILD, 'client'), { immutable: true, maxAge: '1y', index: false }));
    app.all('*', createRequestHandler({ build, mode: 'production', getLoadContext }));
    const http = createServer(app);
    await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const first = await fetch(origin + page, { headers: { cookie }, redirect: 'manual' });
    await first.text();
    await database.close();
    if (first.status !== 200) throw new Error(`${page} was answered with ${first.status}`);
    return origin;
  },
};
export type BareServer = typeof tasks;

/** The build with loaders that answer for ever what they answered first: no session is read, no row. */
function remembering(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { loader, ...module } = route!.module;
    return [id, { ...route!, module: { ...module, ...(loader && { loader: once(loader) }) } }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] };
}

function once(loader: NonNullable<Loader>): Loader {
  let first: ReturnType<typeof loader> | undefined;
  return (args) => (first ??= loader(args));
}

/** The portal's own components on Remix, on data in memory: no database, no sessions, no headers, no compression. */
serveTasks(tasks);
