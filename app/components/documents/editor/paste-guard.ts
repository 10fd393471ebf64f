import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { bytesOf, MOST_TEXT, MOST_UPDATE, updateSize } from './paste-size';
import { withoutStyles } from './pasted-html';
import type { Wishes } from './wishes';

/** Refuses, before anything is taken in: files and images, and more text than one update may hold. */
export const pasteGuard = (wishes: Wishes) =>
  Extension.create({
    name: 'pasteGuard',
    priority: 2000,
    addProseMirrorPlugins: () => [new Plugin({ props: guardProps(wishes) })],
  });

function guardProps({ say }: Wishes) {
  const refusal = (data: DataTransfer | null) => {
    if (!data) return null;
    const words = data.getData('text/plain');
    // office programs add a picture of the text that is copied: the text is what is meant
    if (data.files.length > 0 && !words && !data.getData('text/html')) return 'files_refused' as const;
    return bytesOf(words) > MOST_TEXT ? ('too_much_refused' as const) : null;
  };
  const guard = (data: DataTransfer | null, event: Event): boolean => {
    const wish = refusal(data);
    if (!wish) return false;
    event.preventDefault();
    say(wish);
    return true;
  };
  const tooMuch = (slice: Slice): boolean => {
    if (updateSize(slice.content) <= MOST_UPDATE) return false;
    say('too_much_refused');
    return true;
  };
  return {
    transformPastedHTML: withoutStyles,
    handleDOMEvents: {
      paste: (_view: unknown, event: ClipboardEvent) => guard(event.clipboardData, event),
      drop: (_view: unknown, event: DragEvent) => guard(event.dataTransfer, event),
    },
    handlePaste: (_view: unknown, _event: unknown, slice: Slice) => tooMuch(slice),
    handleDrop: (_view: unknown, _event: unknown, slice: Slice, moved: boolean) => !moved && tooMuch(slice),
  };
}
