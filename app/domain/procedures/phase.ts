import { refuse } from '../refusal';
import { DIALOOGGERICHT_SAS } from './dialooggericht-sas';
import type { Action, Actor, Phase, Template } from './template';

const TEMPLATES: readonly Template[] = [DIALOOGGERICHT_SAS];

/** The pinned course and place of a running procedure. */
export type Position = {
  readonly template: string;
  readonly templateVersion: number;
  readonly phase: string;
};

/** The pinned course of a procedure. Refuses (RangeError) one that is not there: that is a data fault. */
export function templateOf(at: Position): Template {
  const template = TEMPLATES.find((t) => t.id === at.template && t.version === at.templateVersion);
  if (!template) throw new RangeError(`no template ${at.template}@${at.templateVersion}`);
  return template;
}

/** The phase a procedure is in. Refuses (RangeError) a position that no template knows: that is a data fault. */
export function currentPhase(at: Position): Phase {
  const found = templateOf(at).phases.find((p) => p.id === at.phase);
  if (!found) throw new RangeError(`no phase ${at.phase} in ${at.template}@${at.templateVersion}`);
  return found;
}

/** May someone with these roles do this now? */
export const may = (action: Action, roles: readonly Actor[], at: Position): boolean =>
  (currentPhase(at).allowed[action] ?? []).some((role) => roles.includes(role));

/**
 * Refuses `not_found` to who has no part at all (its existence is not theirs to learn),
 * `not_in_this_phase` when the phase allows nobody this, `forbidden` to the others.
 */
export function authorize(action: Action, roles: readonly Actor[], at: Position): void {
  if (roles.length === 0) refuse('not_found');
  if (may(action, roles, at)) return;
  if (!currentPhase(at).allowed[action]) refuse('not_in_this_phase', { phase: at.phase });
  refuse('forbidden');
}
