/** What the text asks of what stands around it: the focus in the toolbar, the form for a link, a remark. */
type Wish = 'toolbar' | 'link' | 'files_refused' | 'too_much_refused';

export type Wishes = {
  readonly say: (wish: Wish) => void;
  /** Gives the function that ends the listening. */
  readonly hear: (listener: (wish: Wish) => void) => () => void;
};

export function createWishes(): Wishes {
  const listeners = new Set<(wish: Wish) => void>();
  return {
    say: (wish) => listeners.forEach((listener) => listener(wish)),
    hear: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
