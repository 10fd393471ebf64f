import tsconfigPaths from 'vite-tsconfig-paths';
import { defineConfig } from 'vitest/config';

const project = (name: string, extra: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    setupFiles: ['tests/support/fail-on-console-error.ts'],
    expect: { poll: { timeout: 15_000 } }, // one second is not enough where others use the machine too
    ...extra,
  },
});

// `domain` is pure; the others run on real PostgreSQL, each file on its own copy of a template database.
const onPostgres = {
  globalSetup: ['tests/support/template-database.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: { projects: [project('domain'), project('services', onPostgres), project('walls', onPostgres)] },
});
