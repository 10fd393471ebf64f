import { describe, expect, test } from 'vitest';
import { decideFreeze, decideReopen, keeps, writeBar } from '~/domain/documents/document';
import { ROOMS, type Room } from '~/domain/documents/room';
import { PROCEDURE_ROLES, type Role } from '~/domain/people/role';
import { toInstant } from '~/domain/instant';

const at = (phase: string) => ({ template: 'dialooggericht-sas', templateVersion: 1, phase });
const frozenAt = toInstant('2027-01-11T11:00:00.000000Z');
const open = (room: Room) => ({ room, frozenAt: null });
const closed = (room: Room) => ({ room, frozenAt });
const who = (...roles: Role[]) => ({ roles, ofWriters: true });
const ROLES: readonly Role[] = [...PROCEDURE_ROLES, 'participant', 'consortium_lead'];

describe('what keeps from writing', () => {
  /** roles.md, rows "Common dialogue room", "Party dialogue room", "Consortium private space". */
  const WRITERS: Record<Room, readonly Role[]> = {
    consortium: ['participant'],
    party: ['tender_lead', 'moderator', 'participant'],
    joint: ['tender_lead', 'tender_team', 'moderator', 'participant'],
    common: ['tender_lead', 'tender_team', 'moderator'],
    team: ['tender_lead', 'tender_team', 'moderator'],
  };

  test.each(ROOMS)('in the room %s is nothing, for its writers in a dialogue', (room) => {
    const writers = ROLES.filter((role) => writeBar(open(room), who(role), at('dialogue_1')) === null);
    expect(writers).toEqual(ROLES.filter((role) => WRITERS[room].includes(role)));
  });

  test('is the wall, whatever the role', () => {
    const outside = { roles: ['participant'] as const, ofWriters: false };
    expect(writeBar(open('consortium'), outside, at('dialogue_1'))).toBe('not_yours_to_write');
  });

  test('is the freeze, for writers; readers never learn that it could be theirs', () => {
    expect(writeBar(closed('joint'), who('participant'), at('dialogue_1'))).toBe('frozen');
    expect(writeBar(closed('joint'), who('auditor'), at('dialogue_1'))).toBe('not_yours_to_write');
  });

  test('is the phase', () => {
    expect(writeBar(open('joint'), who('participant'), at('tender_enquiry'))).toBe('not_in_this_phase');
    expect(writeBar(open('consortium'), who('participant'), at('tender_enquiry'))).toBeNull();
    for (const room of ROOMS)
      expect(writeBar(open(room), who(...ROLES), at('closed'))).toBe('not_in_this_phase');
  });
});

test('a room is kept by its keepers', () => {
  const keepers = (room: Room) => ROLES.filter((role) => keeps(room, [role]));
  expect(keepers('consortium')).toEqual(['consortium_lead']);
  for (const room of ['party', 'joint', 'common', 'team'] as const)
    expect(keepers(room)).toEqual(['tender_lead', 'moderator']);
});

test('a document is closed once, and opened once', () => {
  expect(() => decideFreeze(open('team'))).not.toThrow();
  expect(() => decideFreeze(closed('team'))).toThrow(expect.objectContaining({ code: 'document_frozen' }));
  expect(() => decideReopen(closed('team'))).not.toThrow();
  expect(() => decideReopen(open('team'))).toThrow(expect.objectContaining({ code: 'document_not_frozen' }));
});
