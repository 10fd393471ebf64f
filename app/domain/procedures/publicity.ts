/** What a procedure tells everybody, in the order in which its page tells it. */
export const SECTION_KINDS = ['asked', 'for_whom', 'partners', 'funding', 'term', 'decides', 'note'] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** What can stand among the things that were decided or published in the open. */
export type PublicationKind = 'decision' | 'memo' | 'notice' | 'document';
