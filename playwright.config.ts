import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './tests/support/browser';

/** No webServer: the stories start and kill the built server themselves. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  globalSetup: './scripts/playwright-setup.ts',
  outputDir: '.data/test/playwright',
  reporter: 'list',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    launchOptions: browserLaunchOptions(),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
