import { afterEach, beforeEach, expect, vi } from 'vitest';

/** What reaches console.error is a fault nobody looked at: the test fails with it. */
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  const said = vi.mocked(console.error).mock.calls;
  vi.restoreAllMocks();
  expect(said, 'console.error was called').toEqual([]);
});
