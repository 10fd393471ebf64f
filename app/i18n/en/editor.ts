import type { editor as nl } from '../nl/editor';

const copyFirst = 'Copy what you want to keep and reload the page.';

export const editor: typeof nl = {
  notLoaded:
    'The text editor could not be loaded. You can still read the text. Reload the page to follow it live.',
  empty: 'This text is still empty.',
  leaving: 'Alt+F10 goes to the toolbar. Escape and then Tab leaves the text.',
  leave: 'What you typed last is not saved and will be lost. Do you want to leave the page?',
  table: 'Table',
  status: {
    connecting: 'Connecting…',
    saving: 'Saving…',
    savingSlow: 'Saving takes long. What you typed last is still on this screen only.',
    saved: 'Saved',
    offline: 'No connection. What you type is on this screen only.',
    offlineReader: 'No connection. The text may have changed meanwhile.',
    online: 'The connection is back. Everything is saved.',
    onlineReader: 'The connection is back.',
    writable: 'You can write again. Everything is saved.',
    'read-only': 'Read only',
  },
  readOnly: {
    frozen: 'Read only. This text is closed: nobody can change it now.',
    not_in_this_phase: 'Read only. This text is not written in this phase of the procedure.',
    not_yours_to_write: 'Read only. Others write this text; you follow it live.',
  },
  refused: {
    read_only: `Not saved: you can no longer change this text. What you typed last is on this screen only. ${copyFirst}`,
    too_large: `Not saved: the text has become too large. What you typed last is on this screen only. ${copyFirst}`,
    malformed: `Not saved: the server could not process your change. What you typed last is on this screen only. ${copyFirst}`,
    unknown: `Not saved. What you typed last is on this screen only. ${copyFirst}`,
  },
  ended: {
    no_access: {
      title: 'You no longer have access to this document',
      body: 'The text has therefore been taken off this screen.',
    },
    signed_out: {
      title: 'You are signed out',
      body: 'The text has therefore been taken off this screen. Sign in to go on.',
    },
  },
  writers: {
    title: 'Writing now:',
    nobody: 'Nobody else is writing now.',
    participant: (name) => `Participant ${name}`,
    buyer: (name) => `Municipality ${name}`,
  },
  remarks: {
    files_refused: 'A text can’t hold files or images. Nothing was added.',
    too_much_refused: 'This is too much text to paste at once. Nothing was added. Paste it in parts.',
  },
  tools: {
    label: 'Toolbar',
    undo: 'Undo',
    redo: 'Redo',
    style: 'Paragraph style',
    paragraph: 'Text',
    heading: (level) => `Heading ${level}`,
    bold: 'Bold',
    italic: 'Italic',
    bulletList: 'Bulleted list',
    orderedList: 'Numbered list',
    link: 'Link',
    insertTable: 'Insert table',
    changeTable: 'Change table',
    table: {
      rowBelow: 'Row below',
      columnRight: 'Column right',
      deleteRow: 'Remove row',
      deleteColumn: 'Remove column',
      deleteTable: 'Remove table',
    },
  },
  link: {
    title: 'Link',
    address: 'Address',
    addressHelp: 'A web page or an email address, such as www.gemeente.nl',
    words: 'Text of the link',
    wrong: 'Enter the address of a web page or an email address.',
    apply: 'Place link',
    remove: 'Remove link',
  },
  help: {
    title: 'Working with the keyboard',
    out: 'You leave the text with Escape and then Tab or Shift+Tab. In a list or table, Tab without Escape indents or goes to the next cell.',
    rows: [
      ['Alt+F10', 'to the toolbar; choose with the arrow keys, return with Escape'],
      ['Mod+Enter', 'out of a table, to the text below it'],
      ['Enter, Enter', 'out of a list'],
      ['Mod+Z', 'undo your last change'],
      ['Mod+Y', 'do it after all'],
      ['Mod+B', 'bold'],
      ['Mod+I', 'italic'],
      ['Mod+Alt+1', 'heading 1; with 2 and 3 the other headings, with 0 plain text again'],
      ['Mod+Shift+8', 'bulleted list'],
      ['Mod+Shift+7', 'numbered list'],
      ['Mod+K', 'link'],
    ],
  },
};
