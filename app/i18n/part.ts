/** A part of a page that is read: paragraphs, then points, steps in their order, or facts (of what, and what). */
export type Part = {
  readonly title: string;
  readonly text?: readonly string[];
  readonly points?: readonly string[];
  readonly steps?: readonly string[];
  readonly facts?: readonly (readonly [of: string, said: string])[];
};
