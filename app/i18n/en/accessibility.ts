import type { accessibility as nl } from '../nl/accessibility';

export const accessibility: typeof nl = {
  lead: 'Everybody must be able to work with this portal: without a mouse, with a screen reader, on a phone, on paper. This page tells how far that is, and what you can do when something does not work.',
  status: {
    title: 'Status',
    text: [
      'This statement is about the portal’s software. It was made on 22 November 2026.',
      'Dutch government websites must meet the Decree on digital accessibility (Besluit digitale toegankelijkheid overheid): the standard EN 301 549, and so WCAG 2.1, levels A and AA. This portal is tested against the newer WCAG 2.2, levels A and AA.',
      'All requirements together have not been audited yet. Without such an audit a website cannot have status A (fully compliant) or B (partially compliant).',
    ],
  },
  statementLink: 'The statement of the organisation that runs this portal',
  statementMissing:
    'The organisation that runs this portal has not referred to its own statement here yet. It has the portal audited, puts the status in the register and signs for it.',
  parts: {
    tested: {
      title: 'What was tested, and how',
      text: ['These tests belong to the software. While one of them fails, there is no new version.'],
      facts: [
        [
          'Automatic',
          'The program axe looks for deviations from WCAG 2.2, levels A and AA, on the pages: in Dutch and English, light and dark, on a wide screen and on one of 360 pixels. There may be none.',
        ],
        [
          'Structure',
          'Every page has one main heading, skips no level of headings and is not wider than the screen.',
        ],
        [
          'Keyboard',
          'Asking, answering and releasing a question is done without any mouse. After a mistake in a form, the list of mistakes leads to each field.',
        ],
        ['Eye', 'All pages were looked at: wide, narrow, in light, in dark and as a print.'],
      ],
    },
    untested: {
      title: 'What was not tested yet',
      points: [
        'Working with a screen reader, a magnifier or voice control, by people who do so every day.',
        'Reading by people for whom reading is hard. The Dutch texts are written at level B1, but were not tried with readers.',
        'Browsers other than Chromium, on which Chrome and Edge are built.',
        'All requirements, by the audit method WCAG-EM.',
      ],
    },
    limits: {
      title: 'What can be better',
      points: [
        'People write documents themselves. The portal does not make them use headings where headings belong.',
        'In a document in which several people write at once, you hear who writes, but not what somebody else is typing at that moment.',
        'Not every word of the law is explained where it stands. The word list under Help has them together.',
      ],
    },
    measures: {
      title: 'What is done for it',
      points: [
        'The tests above run with every change.',
        'The parts of the pages come from NL Design System, which Dutch public bodies make accessible together.',
        'The typeface is Atkinson Hyperlegible Next, made to be read well by people with low vision.',
        'Colour never says anything by itself: there is always a word or a shape with it.',
      ],
    },
  },
  report: {
    title: 'Does something not work?',
    text: [
      'Report it. Write which page it was, what you wanted to do, and what you work with, such as a screen reader or a phone. Does it keep you from meeting a last moment? Then write that at once.',
    ],
  },
  promise:
    'Within 5 working days you hear that your report was received. Within 3 weeks you hear what is done with it.',
  complaint:
    'Do you get no answer, or are you not content with it? Then you can go to the municipality’s ombudsman, or to the National Ombudsman of the Netherlands.',
};
