import { Mark } from '@tiptap/core';
import { linkAddress } from './link-rule';

/**
 * A link to a web page or a mail address. Nothing becomes one by itself, and of what is pasted or comes from others
 * only the address is kept; an address that the rule refuses leads nowhere.
 */
export const LinkMark = Mark.create({
  name: 'link',
  priority: 1000, // around bold and italic, so that one link stays one element
  inclusive: false,
  keepOnSplit: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (a) => (linkAddress(a.getAttribute('href') ?? '') ? null : false) },
  ],
  renderHTML({ mark }) {
    const href: unknown = mark.attrs.href;
    const address = typeof href === 'string' ? linkAddress(href) : null;
    return ['a', address ? { href: address, rel: 'noopener noreferrer nofollow' } : {}, 0];
  },
});
