import type { Page } from '@playwright/test';
import type { Visitor, World } from './world';

/** A page as somebody comes to it. */
export type Station = {
  readonly as: Visitor;
  readonly path: string;
  /** Brings the page into the state that is to be looked at; gives back what ends it. */
  readonly ready?: (page: Page) => Promise<void | (() => Promise<void>)>;
  /** Sends the form that holds this field, with these values in it: the portal says no, and shows what is wrong. */
  readonly refused?: { readonly field: string; readonly wrong?: Readonly<Record<string, string>> };
  /** The route has no such page for them: they see the page about that. */
  readonly missing?: true;
};

/** By the id of the route (its file): how people come to its page. */
export type Pages = Readonly<Record<string, (world: World) => readonly Station[]>>;

/** The same page for several people. */
export const forEach = (visitors: readonly Visitor[], path: string): readonly Station[] =>
  visitors.map((as) => ({ as, path }));
