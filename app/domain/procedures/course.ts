import { currentPhase, templateOf, type Position } from './phase';

export type Progress = 'past' | 'now' | 'next' | 'later';

export type StageId =
  | 'preparation'
  | 'preselection'
  | 'dialogue_1'
  | 'consortia'
  | 'dialogue_2'
  | 'tender'
  | 'award'
  | 'execution';

/** A stretch of the course that people speak of as one, with its phases. */
export type Stage = {
  readonly id: StageId;
  readonly progress: Progress;
  /** Every lot goes through it by itself. */
  readonly perLot: boolean;
  readonly steps: readonly { readonly id: string; readonly progress: Progress }[];
};

/** The phase with which each stage begins (procedure.md, section 2). */
const BEGINS: Readonly<Record<string, StageId>> = {
  strategy: 'preparation',
  preselection_enquiry: 'preselection',
  dialogue_1: 'dialogue_1',
  consortium_formation: 'consortia',
  dialogue_2: 'dialogue_2',
  tender_invitation: 'tender',
  award_decision: 'award',
  implementation: 'execution',
};

/**
 * The whole course as it stands: what is past, where it is, the one phase that comes next, and the rest. Refuses
 * (RangeError) a position that no template knows.
 */
export function courseOf(at: Position): readonly Stage[] {
  const { phases } = templateOf(at);
  const here = phases.indexOf(currentPhase(at));
  const progressAt = (i: number): Progress =>
    i < here ? 'past' : i === here ? 'now' : i === here + 1 ? 'next' : 'later';

  const stages: { id: StageId; perLot: boolean; steps: { id: string; progress: Progress }[] }[] = [];
  for (const [i, { id, scope }] of phases.entries()) {
    const begins = BEGINS[id];
    if (begins) stages.push({ id: begins, perLot: scope === 'lot', steps: [] });
    stages.at(-1)!.steps.push({ id, progress: progressAt(i) });
  }
  return stages.map((stage) => ({ ...stage, progress: progressOf(stage.steps.map((s) => s.progress)) }));
}

function progressOf(steps: readonly Progress[]): Progress {
  if (steps.includes('now')) return 'now';
  return steps.every((step) => step === 'past') ? 'past' : steps[0]!;
}

/** The stage in which the course is. */
export const stageNow = (course: readonly Stage[]): StageId =>
  course.find((stage) => stage.progress === 'now')!.id;

/** The phase after this one; null at the end of the course. */
export const nextPhase = (at: Position): string | null =>
  courseOf(at)
    .flatMap((stage) => stage.steps)
    .find((step) => step.progress === 'next')?.id ?? null;
