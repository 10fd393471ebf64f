import { Children, isValidElement, type ReactNode } from 'react';

type Parts = { children?: ReactNode; href?: string };

/** A letter's element as plain text: paragraphs apart, links written out. Calls components, which use no hooks. */
export function plainText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return Children.toArray(node).map(plainText).join('');
  if (!isValidElement<Parts>(node)) return '';
  const { type, props } = node;
  if (typeof type === 'function') return plainText((type as (props: Parts) => ReactNode)(props));
  const inner = plainText(props.children);
  if (type === 'a') return `${inner}:\n${props.href}`;
  return type === 'p' ? `${inner}\n\n` : inner;
}
