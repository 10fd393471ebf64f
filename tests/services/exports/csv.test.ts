import { describe, expect, test } from 'vitest';
import { csvMoment, csvResponse, csvText } from '~/csv.server';
import { toInstant } from '~/domain/instant';

const cell = (value: string | number | null) => csvText(['x'], [[value]]).split('\r\n')[1];

describe('a cell', () => {
  test.each([
    ['=1+1', `"'=1+1"`],
    ['+31 23 555', `"'+31 23 555"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['  =1', `"'  =1"`],
    ['\u00a0=1', `"'\u00a0=1"`],
    ['\u200b=1', `"'\u200b=1"`],
    ['\ufeff=1', `"'\ufeff=1"`],
    ['＝1', `"'＝1"`],
    ['＠x', `"'＠x"`],
    [`=HYPERLINK("http://x","y")`, `"'=HYPERLINK(""http://x"",""y"")"`],
  ])('that begins like a formula is text: %j', (value, due) => {
    expect(cell(value)).toBe(due);
  });

  test.each([
    ['Mag het?', '"Mag het?"'],
    ['a=b', '"a=b"'],
    ['Zie “5-2”; of 3', '"Zie “5-2”; of 3"'],
    ['een\ntwee', '"een\ntwee"'],
    ['"', '""""'],
    ['', '""'],
    [null, '""'],
    [12, '12'],
    [-1, '-1'],
  ])('is otherwise as it was written: %j', (value, due) => {
    expect(cell(value)).toBe(due);
  });
});

test('no text gets out of its cell, whatever it holds', () => {
  const signs = ['"', ';', '\n', '=', ',', 'a', "'", ' '];
  for (const a of signs)
    for (const b of signs)
      for (const c of signs) {
        const written = a + b + c;
        const file = csvText(['h'], [[written, 'rest']]).slice('\uFEFF"h"\r\n'.length);
        const [, first, second] = /^"((?:[^"]|"")*)";"((?:[^"]|"")*)"\r\n$/.exec(file)!;
        expect(first!.replaceAll('""', '"').replace(/^'/, '')).toBe(written.replace(/^'/, ''));
        expect(second).toBe('rest');
      }
});

test('a file is what Excel in Dutch takes for a table', async () => {
  const response = csvResponse('vragen', ['Nummer', 'Vraag'], [[1, 'Geïndexeerd?']]);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="vragen.csv"');
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('"Nummer";"Vraag"\r\n1;"Geïndexeerd?"\r\n');
});

test('a moment is told in Dutch time, summer and winter, to the thousandth', () => {
  expect(csvMoment(toInstant('2026-11-22T16:02:11.304567Z'))).toBe('2026-11-22 17:02:11,304');
  expect(csvMoment(toInstant('2027-06-30T22:30:00.000000Z'))).toBe('2027-07-01 00:30:00,000');
  expect(csvMoment(null)).toBeNull();
});
