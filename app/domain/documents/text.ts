type Value = string | number | boolean | null;

/** What belongs to a piece of text or to how it looks: the level of a heading, the address of a link. */
export type TextAttributes = Readonly<Record<string, Value | readonly Value[]>>;

export type TextMark = { readonly type: string; readonly attrs?: TextAttributes };

/** A document's text as JSON, in the form of ProseMirror: what the editor shows, without the editor. */
export type TextNode = {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: TextAttributes;
  readonly marks?: readonly TextMark[];
  readonly content?: readonly TextNode[];
};
