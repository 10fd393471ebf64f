import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';
import remixConfig from './remix.config.js';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig(({ command }) => ({
  plugins: [remix(remixConfig), tsconfigPaths()],
  // Node >= 22 re-reads drizzle-orm's large package.json for every file it imports: bundle it.
  ssr: { noExternal: command === 'build' ? ['drizzle-orm'] : [] },
  build: { chunkSizeWarningLimit: 650 },
  optimizeDeps: {
    // Remix' dev server walks route modules, their server-only imports included, in the client graph.
    exclude: [
      ...['@node-rs/argon2', 'postgres', 'pg', 'lucia', 'drizzle-orm', 'nodemailer', 'graphile-worker'],
      ...['rate-limiter-flexible', 'otpauth', 'qrcode', 'canonicalize'],
    ],
    // Found late, a dependency makes Vite reload every page that is open.
    include: ['@remix-run/node', 'socket.io-client', 'zod'],
  },
}));
