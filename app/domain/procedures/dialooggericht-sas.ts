import { allowWriting } from '../documents/room';
import type { Phase, Template } from './template';

const phase = (id: string, scope: Phase['scope'] = 'procedure', allowed: Phase['allowed'] = {}): Phase => ({
  id,
  scope,
  allowed: { ...(id !== 'closed' && ALWAYS), ...allowed },
});

/** What goes on in every phase until the file is closed: each side works in its own room, the lead leads. */
const ALWAYS: Phase['allowed'] = {
  ...allowWriting('consortium', 'common', 'team'),
  'document.comment': ['participant', 'tender_lead', 'tender_team', 'moderator', 'participation_council'],
  'phase.enter': ['tender_lead'],
};

/** Dialogue: participants and buyer write together (procedure.md, phases 1, 8 and 12). */
const DIALOGUE: Phase['allowed'] = allowWriting('joint', 'party');

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

/**
 * The dialogue tender under the simplified procedure for social and other specific services
 * (Aanbestedingswet 2012, art. 2.38-2.39; collegebesluit Gewoon in de Wijk, argument 5).
 */
export const DIALOOGGERICHT_SAS: Template = {
  id: 'dialooggericht-sas',
  version: 1,
  phases: [
    phase('strategy'),
    phase('market_consultation', 'procedure', DIALOGUE),
    phase('publication'),
    phase('preselection_enquiry', 'procedure', ENQUIRY),
    phase('preselection_submission'),
    phase('preselection_opening'),
    phase('preselection_evaluation'),
    phase('preselection_decision'),
    phase('dialogue_1', 'procedure', DIALOGUE),
    phase('selection_document'),
    phase('consortium_formation', 'lot'),
    phase('funnel', 'lot'),
    phase('dialogue_2', 'lot', DIALOGUE),
    phase('tender_invitation', 'lot'),
    phase('tender_enquiry', 'lot', ENQUIRY),
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
