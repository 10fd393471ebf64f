import type { help as nl } from '../nl/help';

const LEAD_SEES =
  'Every question as it was asked, under a pseudonym. All the team’s work, the list of participants and who registered an interest. Per recipient when a notice was available, came on screen, was mailed and was opened. The documents that one party writes with the municipality.';
const LEAD_NEVER =
  'Who asked a question. Nor what a party writes in its own room: you do not even see that there is anything in it.';
const WATCHER_SEES =
  'What all participants see: the released questions and answers, and the common texts, also while they are being written.';

export const help: typeof nl = {
  lead: 'How this portal works, what you can do in it, what you see and what you do not.',
  parts: {
    how: {
      title: 'Three things that always hold',
      points: [
        'Everyone hears the same thing at the same moment. An answer goes to all participants at once, also if one party asked.',
        'Nobody hears what is for somebody else. Every text says who can read it.',
        'Both can be proven afterwards. The record keeps what happened. Whoever changes anything in it is found out.',
      ],
    },
    start: {
      title: 'The first time',
      steps: [
        'Did you get an invitation by e-mail? Open the link. It is for you alone, and does not work for ever.',
        'Are you a provider and not taking part yet? Then register your organisation, and confirm your e-mail address.',
        'Choose a password of at least 12 characters and sign in.',
        'Choose your name at the top and set up the extra code. Then nobody can sign in with just your password.',
        '“My work” shows what waits for you, what is new and which date comes first.',
        'Go to your procedure. Its “Overview” tells your role, what you can see and what you cannot see.',
      ],
    },
    trouble: {
      title: 'When something falters',
      facts: [
        [
          'No connection',
          'The top of the page says whether there is a connection. If it drops you miss nothing: when it is back, the page fetches what you missed.',
        ],
        [
          'Signed out',
          'If you do nothing for a long time, the portal warns you and then signs you out. What you typed in a form is there again when you sign in.',
        ],
        [
          'Is my text saved?',
          'In a document, the line above the text tells how things stand. Only when it says “Saved” is everything kept on the server.',
        ],
        [
          'A link does not work',
          'A link from a mail works once, and not for ever. Ask whoever invited you for a new one. For a new password, you ask for it yourself.',
        ],
        [
          'Too late with a question',
          'Send it all the same. It is kept as late. The municipality may answer it, but does not have to.',
        ],
      ],
    },
  },
  toSignIn: 'To sign-in',
  toReset: 'Ask for a new password',

  course: 'How a procedure goes',
  courseLead: 'Choose a word to have it explained.',
  courseNote:
    'Questions, answers, documents and the steps themselves go through this portal. Handing in documents and assessing plans goes another way for now; the municipality will tell how.',
  stages: {
    preparation:
      'The municipality decides what it wants to buy, talks with providers and residents, and announces the contract.',
    preselection: 'Providers ask questions and apply. The municipality chooses who joins the conversation.',
    dialogue_1:
      'The municipality and the chosen parties talk about the lots, the requirements and the way of choosing.',
    consortia: 'For each lot, providers form a consortium. Sometimes parties drop out.',
    dialogue_2: 'For each lot, the municipality and the parties work out the contract.',
    tender:
      'The municipality asks for plans and answers the last questions. Then the parties hand in their plans.',
    award: 'The municipality chooses for each lot, and tells all tenderers at once.',
    execution: 'The chosen consortium prepares itself and does the work.',
  },

  roles: 'Your role',
  rolesLead: 'Nobody changes their own role. In every procedure your role can be another.',
  roleTerms: {
    does: 'What you do',
    sees: 'What you see',
    never: 'What you never see',
    begins: 'Begin here',
  },
  roleHelp: {
    participant: {
      title: 'Provider, or member of a consortium',
      does: 'You ask questions for your party, about the whole procedure or one lot. You can change a question until a moderator takes it up, and withdraw it until it is released. You write together with your party, and in the dialogue with the municipality too.',
      sees: 'What all participants see, and everything that your own party asks and writes.',
      never:
        'Who else takes part and how many parties there are, what others ask or write, and who asked a question. Nor do others see that of you.',
      begins:
        'Go from “My work” to your procedure and choose “Ask a question”. Name nobody in the text. Not taking part yet? Choose a procedure under “Tenders”. Below “Taking part” it says how that goes.',
    },
    consortium_lead: {
      title: 'Lead member, or keeper of your party',
      does: 'All that a member does. As lead member you ask other organisations to take part together; they answer for themselves. As keeper you invite the people of your party and withdraw their access when they leave. You close documents of your consortium, and open them again.',
      sees: 'What every member sees.',
      never: 'Anything of other parties, nor that they are there.',
      begins:
        'Go to “People” of your procedure and invite the others. Make somebody else a keeper as well, to stand in for you.',
    },
    tender_lead: {
      title: 'Tender lead',
      does: 'You handle questions, release answers and rectify mistakes. You give the municipality’s people their roles, keep documents and take every next step.',
      sees: LEAD_SEES,
      never: LEAD_NEVER,
      begins:
        '“My work” tells which questions wait. Take one up, remove what betrays who asked and write the answer. Look at the preview before you release: after that the text does not change any more.',
    },
    moderator: {
      title: 'Moderator',
      does: 'You give every question a public wording that does not betray who asked, write the answer and release it. In the dialogue you write with a party.',
      sees: LEAD_SEES,
      never: LEAD_NEVER,
      begins:
        'Open “To handle” of the procedure. Whoever waits longest is at the top. The portal marks places that may betray who asked. Look for yourself too: it does not find everything.',
    },
    tender_team: {
      title: 'Member of the tender team',
      does: 'You help to write answers and the municipality’s documents.',
      sees: 'The questions in their public wording, the answers, the list of participants and the team’s work.',
      never:
        'The original text of a question, who asked it, and what a party writes, by itself or with the tender lead.',
      begins: 'Open “Questions” of the procedure and choose a question that has a public wording already.',
    },
    participation_council: {
      title: 'Member of the participation council',
      does: 'You read along and comment on the common texts, for the people whom all this is about.',
      sees: WATCHER_SEES,
      never:
        'Questions not released yet, who asked them, who takes part, and what the team or one party writes among themselves.',
      begins:
        'Open “Documents” of the procedure and choose a text for all participants. Put your comment below it. All readers see that it comes from the participation council; your name is not with it.',
    },
    evaluator: {
      title: 'Evaluator',
      does: 'You will assess the plans later. Until then you read along.',
      sees: WATCHER_SEES,
      never:
        'Who asked a question, who takes part, and what the team or one party writes among themselves. That way you will judge only what was handed in.',
      begins: 'Read on “Overview” which step goes on now, and under “Questions” what was released.',
    },
    auditor: {
      title: 'Auditor',
      does: 'You see to it that all goes fairly. You change nothing.',
      sees: 'All the team’s work, every question as it was asked, and who asked it. Of every document who wrote in it, and when. Per recipient how a notice arrived.',
      never: 'The text that one party writes, in its own room or with the municipality alone.',
      begins:
        'Open “How this notice arrived” of a clarification notice. With every released answer stands “Proof”: a file with which you check that the text has not been changed.',
    },
    public: {
      title: 'Councillor, resident or journalist',
      does: 'You read what is public. You need no account for that.',
      sees: 'The public page of a procedure: the contract, the lots, the money, the planning and the decisions.',
      never: 'What is only for participants or for the team, and who takes part.',
      begins:
        'Choose a procedure under “Tenders”. Are you a councillor? Documents under secrecy come to you from the council’s registry, not through this portal.',
    },
  },

  colours: 'What the colours mean',
  coloursLead:
    'Every text says who can read it, in the same place, in the same words and the same colour. The shape before it says the same, for who does not see the colour.',
  colourHelp: {
    all: 'Teal, with a circle: everybody who takes part reads this, or everybody in the world. What you write here, your competitors read too.',
    team: 'Violet, with a square: only the municipality’s people and whoever checks on them.',
    party: 'Rust, with a door: only one party, and whoever the label names.',
  },

  keys: 'Working with the keyboard',
  keysLead: 'Everything in this portal can be done without a mouse.',
  keyHelp: [
    ['Tab', 'to the next link, button or field; with Shift to the one before'],
    ['Enter', 'follow a link, press a button'],
    ['Space', 'press a button, tick a box, unfold something'],
    ['Escape', 'close what you unfolded, such as the explanation of a word'],
    ['Arrow keys', 'move through a wide table, after going into it with Tab'],
  ],
  keysSkip:
    'The first link of every page is “Skip to content”: it skips the head. If something in a form is not right, a list stands at the top; each line is a link to its field.',
  keysBoard: 'On the board where questions are handled',
  keysEditor: 'In a document that you write together',

  words: 'Word list',
  wordsLead: 'The law has words of its own. This is what they mean.',

  contact: 'Ask a person',
  contactLead:
    'Is your question about the content of a procedure? Then ask it in that procedure, so that everybody gets the same answer.',
};
