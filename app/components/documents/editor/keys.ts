import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { leaveTable } from './table-commands';
import type { Wishes } from './wishes';

/**
 * Keys that lead out of the text (WCAG 2.1.2): Alt+F10 to the toolbar, Ctrl+Enter out of a table, and Escape, after
 * which Tab goes on through the page instead of through lists and tables. Ctrl+K opens the form for a link.
 */
export const keys = (wishes: Wishes) =>
  Extension.create({
    name: 'keys',
    priority: 2000,
    addKeyboardShortcuts() {
      const say = (wish: 'toolbar' | 'link') => () => {
        wishes.say(wish);
        return true;
      };
      return {
        'Alt-F10': say('toolbar'),
        'Mod-k': say('link'),
        'Mod-Enter': () => leaveTable(this.editor),
      };
    },
    addProseMirrorPlugins: () => [new Plugin({ props: { handleDOMEvents: escapeThenTab() } })],
  });

function escapeThenTab() {
  let leaving = false;
  return {
    keydown: (_view: unknown, { key }: KeyboardEvent) => {
      const leaves = leaving && key === 'Tab';
      if (key !== 'Shift') leaving = key === 'Escape';
      return leaves; // nobody else handles it: the browser moves the focus
    },
    blur: () => {
      leaving = false;
      return false;
    },
  };
}
