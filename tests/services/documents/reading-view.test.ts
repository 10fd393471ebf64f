import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DocumentText } from '~/components/documents/document-text';
import type { TextMark, TextNode } from '~/domain/documents/text';
import { provide } from '~/i18n/catalogue';
import { nl } from '~/i18n/nl';

provide('nl', nl);

const html = (...content: TextNode[]) =>
  renderToStaticMarkup(createElement(DocumentText, { text: { type: 'doc', content } })).replaceAll(
    'colSpan',
    'colspan',
  );
const words = (text: string, ...marks: TextMark[]): TextNode => ({ type: 'text', text, marks });
const p = (...content: TextNode[]): TextNode => ({ type: 'paragraph', content });
const link = (href: string): TextMark => ({ type: 'link', attrs: { href } });

describe('the reading view', () => {
  test('shows what the editor makes', () => {
    const cell = (type: string, text: string): TextNode => {
      return { type, attrs: { colspan: 2, rowspan: 1 }, content: [p(words(text))] };
    };
    expect(html({ type: 'heading', attrs: { level: 1 }, content: [words('Kop')] })).toBe(
      '<h3 class="text-heading-1">Kop</h3>',
    );
    expect(html(p(words('a'), words('b', { type: 'bold' }, { type: 'italic' }), { type: 'hardBreak' }))).toBe(
      '<p>a<em><strong>b</strong></em><br/></p>',
    );
    const list = {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [p(words('x'))] }],
    };
    expect(html(list)).toBe('<ol start="3"><li><p>x</p></li></ol>');
    const table = {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell('tableHeader', 'k'), cell('tableCell', 'c')] }],
    };
    expect(html(table)).toContain(
      '<tr><th colspan="2" rowspan="1"><p>k</p></th><td colspan="2" rowspan="1"><p>c</p></td></tr>',
    );
    expect(html(p(words('site', link('https://haarlem.nl'))))).toBe(
      '<p><a href="https://haarlem.nl" rel="noopener noreferrer nofollow">site</a></p>',
    );
  });

  test('takes nothing as HTML, and follows no address but of pages and mail', () => {
    expect(html(p(words('<img src=x onerror=alert(1)>')))).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
    for (const href of [
      'javascript:alert(1)',
      ' javascript:x',
      'data:text/html,x',
      '//elders.nl',
      '/uitloggen',
      'https://a@b.nl',
    ])
      expect(html(p(words('klik', link(href)))), href).toBe('<p>klik</p>');
    expect(html(p(words('klik', { type: 'link', attrs: { href: 5 } })))).toBe('<p>klik</p>');
    expect(html({ type: 'script', attrs: { src: 'x' }, content: [words('inhoud')] })).toBe('inhoud');
  });

  test('keeps numbers within what makes sense', () => {
    for (const level of [0, -3, 99, 1.5, 'twee', null])
      expect(html({ type: 'heading', attrs: { level }, content: [words('x')] })).toMatch(/^<h[345] /);
    const huge = { type: 'tableCell', attrs: { colspan: 1e9, rowspan: -1 }, content: [p(words('x'))] };
    expect(html({ type: 'table', content: [{ type: 'tableRow', content: [huge] }] })).toContain(
      '<td colspan="50" rowspan="1">',
    );
  });

  test('says of an empty text that it is empty', () => {
    expect(html()).toContain('Er is nog niets geschreven.');
    expect(html(p())).toContain('Er is nog niets geschreven.');
  });
});
