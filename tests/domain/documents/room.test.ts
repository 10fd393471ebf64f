import { describe, expect, test } from 'vitest';
import { allowWriting, audiencesOf, ROOM_RULES, ROOMS } from '~/domain/documents/room';
import { mayMake, decidePlace } from '~/domain/documents/place';
import { PROCEDURE_ROLES, type Role } from '~/domain/people/role';

const [procedureId, consortiumId, lotId] = [1, 2, 3].map(
  (n) => `00000000-0000-4000-8000-00000000000${n}`,
) as [string, string, string];
const ROLES: readonly Role[] = [...PROCEDURE_ROLES, 'participant', 'consortium_lead'];
const at = (phase: string) => ({ template: 'dialooggericht-sas', templateVersion: 1, phase });
const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe('who reads and who writes', () => {
  const place = { procedureId, consortiumId, lotId: null };

  test('in a room of one party is that party, alone or with the buyer', () => {
    const [own, party] = [`consortium:${consortiumId}`, `party:${consortiumId}`];
    expect(audiencesOf('consortium', place)).toEqual({ reads: own, writes: own });
    expect(audiencesOf('party', place)).toEqual({ reads: party, writes: party });
  });

  test('in a room of all are the participants; of one lot, those of that lot', () => {
    const [all, team] = [`participants:${procedureId}`, `team:${procedureId}`];
    expect(audiencesOf('joint', place)).toEqual({ reads: all, writes: all });
    expect(audiencesOf('common', place)).toEqual({ reads: all, writes: team });
    expect(audiencesOf('team', place)).toEqual({ reads: team, writes: team });
    const ofLot = { ...place, lotId };
    expect(audiencesOf('common', ofLot)).toEqual({ reads: `lot:${lotId}`, writes: team });
    expect(audiencesOf('consortium', ofLot).reads, 'a lot opens no room of one party').toBe(
      `consortium:${consortiumId}`,
    );
    expect(audiencesOf('team', ofLot).reads).toBe(team);
  });

  test('in a room of one party without the party is nobody', () => {
    for (const room of ['consortium', 'party'] as const)
      expect(() => audiencesOf(room, { ...place, consortiumId: null })).toThrow(RangeError);
  });

  test('carry names only where all are of one side', () => {
    const named = ROOMS.filter((room) => ROOM_RULES[room].names === 'own');
    expect(named).toEqual(['consortium', 'team']);
  });
});

describe('a phase lets write', () => {
  test('by the table of the rooms', () => {
    expect(allowWriting('consortium', 'common')).toEqual({
      'document.write.consortium': ['participant'],
      'document.write.common': ['tender_lead', 'tender_team', 'moderator'],
    });
  });
});

describe('a new document', () => {
  /** Who makes one in which room, while a dialogue goes on. */
  const MAKERS: Record<(typeof ROOMS)[number], readonly Role[]> = {
    consortium: ['participant'],
    party: ['tender_lead', 'moderator', 'participant'],
    joint: ['tender_lead', 'tender_team', 'moderator'],
    common: ['tender_lead', 'tender_team', 'moderator'],
    team: ['tender_lead', 'tender_team', 'moderator'],
  };

  test.each(ROOMS)('in the room %s is made by its makers', (room) => {
    const makers = ROLES.filter((role) => mayMake(room, [role], at('dialogue_1')));
    expect(makers).toEqual(ROLES.filter((role) => MAKERS[room].includes(role)));
    for (const role of ROLES) expect(mayMake(room, [role], at('closed')), role).toBe(false);
  });

  test('for party and buyer together waits for a dialogue', () => {
    expect(mayMake('party', ['participant'], at('preselection_enquiry'))).toBe(false);
    expect(mayMake('consortium', ['participant'], at('preselection_enquiry'))).toBe(true);
  });

  test('of a party is its own, whatever it chooses; the buyer’s lead chooses', () => {
    const party = { roles: ['participant'] as const, consortiumId };
    const lead = { roles: ['tender_lead'] as const, consortiumId: null };
    const phase = at('dialogue_1');
    expect(decidePlace('party', party, 'another', phase)).toBe(consortiumId);
    expect(decidePlace('consortium', party, null, phase)).toBe(consortiumId);
    expect(decidePlace('party', lead, consortiumId, phase)).toBe(consortiumId);
    expect(decidePlace('common', lead, consortiumId, phase)).toBeNull();
    expect(() => decidePlace('party', lead, null, phase)).toThrow(code('invalid'));
    expect(() => decidePlace('joint', party, null, phase)).toThrow(code('forbidden'));
    expect(() => decidePlace('consortium', lead, consortiumId, phase)).toThrow(code('forbidden'));
  });
});
