import { useEffect, useId, type RefObject } from 'react';

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'] as const;

/**
 * Makes the ids in a box its own, and what refers to them. A page has one form of a kind, so the components take
 * their fields' names as ids; the gallery shows each of them several times. React leaves an attribute alone as long
 * as its own value stays the same.
 */
export function useOwnIds(box: RefObject<HTMLElement | null>): void {
  const own = useId();
  useEffect(() => {
    const region = box.current;
    if (!region) return;
    const named = [...region.querySelectorAll('[id]')].filter(({ id }) => !id.endsWith(own));
    const before = new Set(named.map(({ id }) => id));
    const renamed = (id: string) => (before.has(id) ? id + own : id);
    for (const element of named) element.id = renamed(element.id);
    for (const name of REFERENCES)
      for (const element of region.querySelectorAll(`[${name}]`))
        element.setAttribute(name, element.getAttribute(name)!.split(' ').map(renamed).join(' '));
    for (const link of region.querySelectorAll('a[href^="#"]'))
      link.setAttribute('href', `#${renamed(link.getAttribute('href')!.slice(1))}`);
  }, [box, own]);
}
