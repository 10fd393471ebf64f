import { describe, expect, test } from 'vitest';
import { PROCEDURE_ROLES, type Role } from '~/domain/people/role';
import { DIALOOGGERICHT_SAS } from '~/domain/procedures/dialooggericht-sas';
import { authorize, currentPhase, may } from '~/domain/procedures/phase';
import type { Action } from '~/domain/procedures/template';

const at = (phase: string) => ({ template: 'dialooggericht-sas', templateVersion: 1, phase });
const ROLES: readonly Role[] = [...PROCEDURE_ROLES, 'participant', 'consortium_lead'];

/** roles.md, rows "Ask question", "Answer / publish NvI": who may do what while questions are asked. */
const MATRIX = {
  'question.ask': ['participant'],
  'question.edit': ['participant'],
  'question.withdraw': ['participant'],
  'question.moderate': ['tender_lead', 'moderator'],
  'question.answer': ['tender_lead', 'moderator', 'tender_team'],
  'question.release': ['tender_lead', 'moderator'],
  'question.rectify': ['tender_lead', 'moderator'],
} satisfies Partial<Record<Action, readonly Role[]>>;
const ACTIONS = Object.keys(MATRIX) as (keyof typeof MATRIX)[];

describe.each(ACTIONS)('%s', (action) => {
  test.each(ROLES)('by %s', (role) => {
    expect(may(action, [role], at('preselection_enquiry'))).toBe(
      (MATRIX[action] as readonly Role[]).includes(role),
    );
    expect(may(action, [role], at('tender_enquiry'))).toBe(
      (MATRIX[action] as readonly Role[]).includes(role),
    );
    expect(may(action, [role], at('strategy')), 'outside an enquiry').toBe(false);
  });
});

test('a refusal says no more than the reader may know', () => {
  const code = (roles: Role[], phase: string) => {
    try {
      authorize('question.release', roles, at(phase));
      return 'allowed';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  expect(code([], 'preselection_enquiry')).toBe('not_found');
  expect(code(['participant'], 'preselection_enquiry')).toBe('forbidden');
  expect(code(['tender_lead'], 'strategy')).toBe('not_in_this_phase');
  expect(code(['tender_lead'], 'preselection_enquiry')).toBe('allowed');
});

test('the template has its 25 phases, each once', () => {
  const ids = DIALOOGGERICHT_SAS.phases.map((phase) => phase.id);
  expect(new Set(ids).size).toBe(25);
  expect(() => currentPhase(at('holiday'))).toThrow(RangeError);
});
