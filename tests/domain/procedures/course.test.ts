import { describe, expect, test } from 'vitest';
import { courseOf, nextPhase } from '~/domain/procedures/course';
import { DIALOOGGERICHT_SAS } from '~/domain/procedures/dialooggericht-sas';

const at = (phase: string) => ({ template: 'dialooggericht-sas', templateVersion: 1, phase });
const phases = DIALOOGGERICHT_SAS.phases.map((phase) => phase.id);

describe.each(phases)('at %s', (phase) => {
  const course = courseOf(at(phase));
  const steps = course.flatMap((stage) => stage.steps);

  test('the course holds every phase of the template once, in its order', () => {
    expect(steps.map((step) => step.id)).toEqual(phases);
  });

  test('one phase is now, at most one is next, what lies before is past', () => {
    const here = phases.indexOf(phase);
    expect(steps.filter((step) => step.progress === 'now').map((step) => step.id)).toEqual([phase]);
    expect(steps.filter((step) => step.progress === 'past')).toHaveLength(here);
    expect(nextPhase(at(phase))).toBe(phases[here + 1] ?? null);
  });

  test('one stage is now: the one that holds the phase', () => {
    const now = course.filter((stage) => stage.progress === 'now');
    expect(now).toHaveLength(1);
    expect(now[0]!.steps.map((step) => step.id)).toContain(phase);
  });
});

test('lots go through the later stages by themselves', () => {
  const perLot = courseOf(at('strategy')).map(({ id, perLot: lots }) => [id, lots]);
  expect(Object.fromEntries(perLot)).toEqual({
    ...{ preparation: false, preselection: false, dialogue_1: false, consortia: true, dialogue_2: true },
    ...{ tender: true, award: true, execution: true },
  });
});

test('a phase or a template that is not there is a fault, not an empty line', () => {
  expect(() => courseOf({ ...at('strategy'), templateVersion: 99 })).toThrow(RangeError);
  expect(() => courseOf(at('holiday'))).toThrow(RangeError);
});
