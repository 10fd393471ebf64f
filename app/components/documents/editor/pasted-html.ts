const MARK = 'data-pasted-style';

/**
 * Pasted HTML, with bold and italic as elements. Office programs write them as inline styles, and a page that allows
 * no inline styles doesn't even let them be read: Google's wrapper `<b style="font-weight:normal">` would make all bold.
 */
export function withoutStyles(html: string): string {
  const inert = html.replace(/(<[a-z][^>]*?\s)style(\s*=)/gi, `$1${MARK}$2`);
  if (inert === html) return html;
  const { body } = new DOMParser().parseFromString(inert, 'text/html');
  for (const element of body.querySelectorAll(`[${MARK}]`)) {
    const style = element.getAttribute(MARK) ?? '';
    element.removeAttribute(MARK);
    const weight = valueOf(style, 'font-weight');
    const slant = valueOf(style, 'font-style');
    if (/^(b|strong)$/i.test(element.tagName) && /^(normal|400)$/.test(weight)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    if (/^(bold(er)?|[6-9]00)$/.test(weight)) wrapContent(element, 'strong');
    if (slant === 'italic') wrapContent(element, 'em');
  }
  return body.innerHTML;
}

const valueOf = (style: string, property: string): string =>
  new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim().toLowerCase() ?? '';

/** Of blocks a mark around the content would tear them apart; headings are bold anyway. */
function wrapContent(element: Element, tag: 'strong' | 'em'): void {
  if (!/^(span|font|a|em|i|b|strong|u)$/i.test(element.tagName)) return;
  const mark = element.ownerDocument.createElement(tag);
  mark.append(...element.childNodes);
  element.append(mark);
}
