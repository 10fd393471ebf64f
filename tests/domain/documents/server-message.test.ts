import { expect, test } from 'vitest';
import {
  denialOf,
  endingOf,
  hopeless,
  readServerMessage,
} from '~/components/documents/editor/server-message';

test('reads what the server says about access and about what it did not store', () => {
  expect(readServerMessage('{"type":"access","write":true,"reason":null}')).toEqual({
    type: 'access',
    write: true,
    reason: null,
  });
  expect(readServerMessage('{"type":"access","write":false,"reason":"frozen"}')).toMatchObject({
    write: false,
    reason: 'frozen',
  });
  expect(readServerMessage('{"type":"access","write":false,"reason":"<b>"}')).toMatchObject({ reason: null });
  expect(readServerMessage('{"type":"refused","reason":"too_large"}')).toMatchObject({ reason: 'too_large' });
});

test.each([
  '',
  'null',
  '[]',
  '7',
  '{"type":"access","write":"yes"}',
  '{"type":"refused","reason":"x"}',
  '{"type":"x"}',
])('takes nothing else: %s', (payload) => {
  expect(readServerMessage(payload)).toBeNull();
});

test('knows by its close whether a reader has to go', () => {
  expect(endingOf({ code: 4403, reason: '' })).toBe('no_access');
  expect(endingOf({ code: 1000, reason: 'no_access' })).toBe('no_access');
  expect(endingOf({ code: 4401, reason: 'signed_out' })).toBe('signed_out');
  expect(endingOf({ code: 1006, reason: '' })).toBeNull();
  expect(endingOf({ code: 1013, reason: 'unavailable' })).toBeNull();
});

test('lets nobody stay who is refused for a reason that it does not know', () => {
  expect(denialOf('no_access')).toBe('no_access');
  expect(denialOf('signed_out')).toBe('signed_out');
  expect(denialOf('permission-denied')).toBe('no_access');
  expect(denialOf('unavailable')).toBeNull();
});

test('knows which closes would come again', () => {
  expect([hopeless(1008), hopeless(1009), hopeless(1006), hopeless(1013)]).toEqual([
    'malformed',
    'too_large',
    null,
    null,
  ]);
});
