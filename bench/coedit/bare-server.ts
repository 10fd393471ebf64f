import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Hocuspocus } from '@hocuspocus/server';
import { build } from 'esbuild';
import { WebSocketServer } from 'ws';
import { serveTasks } from '../worker';

const PAGE = '<!doctype html><meta charset="utf-8"><body><script src="/page.js"></script></body>';

const tasks = {
  open: async (): Promise<string> => {
    const entry = path.join(import.meta.dirname, 'bare-page.ts');
    const { outputFiles } = await build({
      ...{ entryPoints: [entry], bundle: true, minify: true, write: false, format: 'iife' },
      ...{
        platform: 'browser',
        tsconfig: 'tsconfig.json',
        define: { 'process.env.NODE_ENV': '"production"' },
      },
    });
    const script = outputFiles[0]!.text;
    const http = createServer((req, res) => {
      const isScript = req.url === '/page.js';
      res.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html').end(isScript ? script : PAGE);
    });
    const hocuspocus = new Hocuspocus({ quiet: true });
    const sockets = new WebSocketServer({ noServer: true });
    http.on('upgrade', (req, socket, head) =>
      sockets.handleUpgrade(req, socket, head, (client) => hocuspocus.handleConnection(client, req)),
    );
    await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  },
};
export type BarePage = typeof tasks;

/** A page with an editor on Hocuspocus that lets everybody in and stores nothing. */
serveTasks(tasks);
