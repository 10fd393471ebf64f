import { allowWriting } from '../documents/room';
import type { ExitGuard, Phase, Template } from './template';

const phase = (
  id: string,
  scope: Phase['scope'] = 'procedure',
  allowed: Phase['allowed'] = {},
  exitGuards: Phase['exitGuards'] = [],
): Phase => ({
  ...{ id, scope, exitGuards },
  allowed: { ...(id !== 'closed' && ALWAYS), ...allowed },
});

/** What goes on in every phase until the file is closed: each side works in its own room, the lead leads. */
const ALWAYS: Phase['allowed'] = {
  ...allowWriting('consortium', 'common', 'team'),
  'document.comment': ['participant', 'tender_lead', 'tender_team', 'moderator', 'participation_council'],
  'phase.enter': ['tender_lead'],
  'interest.withdraw': ['operator'],
};

/** Dialogue: participants and buyer write together (procedure.md, phases 1, 8 and 12). */
const DIALOGUE: Phase['allowed'] = allowWriting('joint', 'party');

/** Before anybody can take part, an operator can say that it is interested. */
const INTEREST: Phase['allowed'] = { 'interest.register': ['operator'] };

/**
 * From publication to the submission deadline whoever wants to take part does, and parties form: one organisation
 * asks others, each joins for itself (procedure.md, phases 3 and 4). Later a change of a party needs the buyer's consent.
 */
const ADMISSION: Phase['allowed'] = {
  ...INTEREST,
  'participation.request': ['operator'],
  'consortium.invite': ['consortium_lead'],
  'consortium.join': ['operator'],
};

/** Inlichtingen: questions are asked, moderated, answered and released (procedure.md, phases 3 and 14). */
const ENQUIRY: Phase['allowed'] = {
  'question.ask': ['participant'],
  'question.edit': ['participant'],
  'question.withdraw': ['participant'],
  'question.moderate': ['moderator', 'tender_lead'],
  'question.answer': ['moderator', 'tender_lead', 'tender_team'],
  'question.release': ['moderator', 'tender_lead'],
  'question.rectify': ['moderator', 'tender_lead'],
};

/** No question is cut off before the moment that all were told, and none stays without an answer that all read. */
const ENQUIRY_ENDS: readonly ExitGuard[] = ['cut_off_passed', 'questions_settled'];

/**
 * The dialogue tender under the simplified procedure for social and other specific services
 * (Aanbestedingswet 2012, art. 2.38-2.39; collegebesluit Gewoon in de Wijk, argument 5).
 */
export const DIALOOGGERICHT_SAS: Template = {
  id: 'dialooggericht-sas',
  version: 1,
  noticeLeadDays: 10,
  phases: [
    phase('strategy'),
    phase('market_consultation', 'procedure', { ...DIALOGUE, ...INTEREST }),
    phase('publication', 'procedure', INTEREST),
    phase('preselection_enquiry', 'procedure', { ...ENQUIRY, ...ADMISSION }, ENQUIRY_ENDS),
    phase('preselection_submission', 'procedure', ADMISSION),
    phase('preselection_opening'),
    phase('preselection_evaluation'),
    phase('preselection_decision'),
    phase('dialogue_1', 'procedure', DIALOGUE),
    phase('selection_document'),
    phase('consortium_formation', 'lot'),
    phase('funnel', 'lot'),
    phase('dialogue_2', 'lot', DIALOGUE),
    phase('tender_invitation', 'lot'),
    phase('tender_enquiry', 'lot', ENQUIRY, ENQUIRY_ENDS),
    phase('tender_submission', 'lot'),
    phase('tender_opening', 'lot'),
    phase('tender_evaluation', 'lot'),
    phase('award_decision', 'lot'),
    phase('standstill', 'lot'),
    phase('contracting', 'lot'),
    phase('award_notice', 'lot'),
    phase('implementation', 'lot'),
    phase('execution', 'lot'),
    phase('closed'),
  ],
};
