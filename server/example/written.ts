import * as Y from 'yjs';

export type Written = { readonly clientId: number; readonly data: Uint8Array };

/** What an editor sends when somebody types these paragraphs in an empty document; `# ` begins a heading. */
export function written(paragraphs: readonly string[]): Written {
  const doc = new Y.Doc();
  const text = doc.getXmlFragment('default');
  text.push(
    paragraphs.map((words) => {
      const [, marks = '', rest = ''] = /^(#{0,3}) ?(.*)$/su.exec(words)!;
      const element = new Y.XmlElement(marks ? 'heading' : 'paragraph');
      // as Tiptap stores it, a level is a number
      if (marks) element.setAttribute('level', marks.length as unknown as string);
      element.insert(0, [new Y.XmlText(rest)]);
      return element;
    }),
  );
  return { clientId: doc.clientID, data: Y.encodeStateAsUpdate(doc) };
}
