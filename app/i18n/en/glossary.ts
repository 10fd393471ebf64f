import type { Entry, glossary as nl } from '../nl/glossary';

export const glossary: Record<keyof typeof nl, Entry> = {
  aankondiging: {
    term: 'contract notice',
    meaning: 'The message with which the municipality announces a contract. It is on TenderNed first.',
  },
  aanmelding: {
    term: 'request to participate',
    meaning: 'A provider’s request to take part, with the facts by which the municipality chooses.',
  },
  auditor: {
    term: 'auditor',
    meaning: 'Who sees to it that all goes fairly. An auditor reads much, and changes nothing.',
  },
  beoordelaar: {
    term: 'evaluator',
    meaning: 'Who assesses the plans. An evaluator does not know who asked which question.',
  },
  belangstelling: {
    term: 'interest',
    meaning:
      'Letting know that you may take part. It commits you to nothing, and other providers do not see it.',
  },
  bewijs: {
    term: 'proof',
    meaning:
      'A file with which anybody can check that a released text stands in the record and has not been changed since.',
  },
  combinant: {
    term: 'group member',
    meaning: 'An organisation that forms one party with others, and answers for it together with them.',
  },
  dialoogronde: {
    term: 'dialogue round',
    meaning:
      'A series of conversations in which the municipality and the participants work out the contract together.',
  },
  geheimhouding: {
    term: 'secrecy',
    meaning:
      'The duty not to tell what a document says. The municipal executive or the council imposes it, and the document says so.',
    law: 'Dutch Municipalities Act, articles 87 to 89',
  },
  gunningsbeslissing: {
    term: 'award decision',
    meaning:
      'The municipality’s intention to give the contract to a party. All tenderers hear it at once. It is not a contract yet.',
  },
  gunningscriterium: {
    term: 'award criterion',
    meaning: 'A point on which the municipality compares the tenders, with the weight that it has.',
  },
  inschrijving: {
    term: 'tender submission',
    meaning:
      'The plan and price with which a party wants to win the contract. Nobody else reads them before the last moment.',
  },
  integraliteitseis: {
    term: 'integration requirement',
    meaning: 'The requirement that a party can provide all care in the contract together, as one whole.',
  },
  kluis: {
    term: 'vault',
    meaning: 'Where tenders are kept closed. Two people open it together, and only after the last moment.',
  },
  'kort-geding': {
    term: 'interim proceedings',
    meaning: 'A fast court case. A tenderer can have a judge look at a decision this way.',
  },
  logboek: {
    term: 'record',
    meaning:
      'The list of all that happened, and when. Every line is tied to the one before by a check number: a change shows.',
  },
  marktconsultatie: {
    term: 'market consultation',
    meaning:
      'A conversation beforehand, in which the municipality asks providers and residents what is possible and needed.',
  },
  moderator: {
    term: 'moderator',
    meaning: 'Who gives a question a public wording that does not betray who asked.',
  },
  'nota-van-inlichtingen': {
    term: 'clarification notice',
    meaning:
      'A numbered set of questions and answers that all participants get at the same moment. From then on it belongs to the documents.',
    law: 'Dutch Public Procurement Act 2012, articles 2.53 and 2.54',
  },
  onderaannemer: {
    term: 'subcontractor',
    meaning: 'Who does part of the work for a party, without being a participant.',
    law: 'Dutch Public Procurement Act 2012, article 2.79',
  },
  'openbare-tekst': {
    term: 'public wording',
    meaning:
      'A question as all participants read it: without names, and without words that betray who asked.',
  },
  'opschortende-termijn': {
    term: 'standstill period',
    meaning:
      'The time after the award decision in which the municipality may not sign yet: at least 20 days. Whoever disagrees can go to court in it.',
    law: 'Dutch Public Procurement Act 2012, article 2.127',
  },
  participatieraad: {
    term: 'participation council',
    meaning: 'Residents who advise the municipality for the people whom the care is about.',
  },
  partij: {
    term: 'party',
    meaning: 'One participant in the procedure: an organisation by itself, or a consortium.',
  },
  penvoerder: {
    term: 'lead member',
    meaning: 'The organisation that speaks and signs for a consortium.',
  },
  perceel: {
    term: 'lot',
    meaning: 'A part of the contract that a party can take part in by itself. A district, for instance.',
  },
  preselectie: {
    term: 'preselection',
    meaning: 'The first choice: which providers take part in the dialogue.',
  },
  'proces-verbaal': {
    term: 'procedure report',
    meaning: 'The report of what happened at a step, who was there and what was decided.',
  },
  procesleider: {
    term: 'tender lead',
    meaning: 'Who leads the procedure for the municipality and takes every next step.',
  },
  raadsinformatiebrief: {
    term: 'council information letter',
    meaning: 'A letter in which the municipal executive tells the council how things stand.',
  },
  rectificatie: {
    term: 'rectification',
    meaning:
      'A correction that everybody gets, with the reason. The old text stays readable; nothing is corrected in silence.',
  },
  'reele-prijs': {
    term: 'fair price',
    meaning: 'A price for which good care can really be provided. The municipality may not go below it.',
    law: 'Dutch Social Support Act Implementation Decree 2015, article 5.4',
  },
  samenwerkingsverband: {
    term: 'consortium',
    meaning: 'Organisations that take part together as one party.',
  },
  sas: {
    term: 'SAS procedure',
    meaning:
      'A simpler way of tendering for social and other specific services, such as care. The municipality arranges the steps itself, but fairly and in the open.',
    law: 'Dutch Public Procurement Act 2012, articles 2.38 and 2.39',
  },
  schuilnaam: {
    term: 'pseudonym',
    meaning:
      'A name that the portal gives, so that you do not see who somebody is and still know who is meant.',
  },
  selectiedocument: {
    term: 'selection document',
    meaning: 'The document that settles lots, requirements and choice, after the first dialogue round.',
  },
  tenderned: {
    term: 'TenderNed',
    meaning: 'The Dutch government’s website on which every large contract is announced.',
  },
  trechtering: {
    term: 'successive reduction',
    meaning: 'A step in between that leaves fewer parties, on a point that was made known beforehand.',
  },
  uea: {
    term: 'ESPD',
    meaning:
      'The European Single Procurement Document: a form in which an organisation declares that it meets the requirements.',
    law: 'Dutch Public Procurement Act 2012, article 1.19',
  },
  'uiterste-moment': {
    term: 'last moment',
    meaning:
      'Until then something is possible. The portal’s clock decides. A question that comes later is kept as late.',
  },
  verwervingsstrategie: {
    term: 'acquisition strategy',
    meaning: 'The municipal executive’s decision on what the municipality wants to buy, and in what way.',
  },
  vrijgeven: {
    term: 'release',
    meaning: 'To give a text to all participants at once. After that it does not change.',
  },
};
