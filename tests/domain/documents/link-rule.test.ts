import { expect, test } from 'vitest';
import { linkAddress, typedAddress } from '~/components/documents/editor/link-rule';

test.each([
  'https://www.gemeente.nl/plan?a=1#b',
  'http://gemeente.nl',
  'https://müller.example/straße',
  'mailto:naam@gemeente.nl',
])('a text may link to %s', (address) => {
  expect(linkAddress(address)).toBe(address);
});

test.each([
  '',
  'gemeente.nl',
  '/procedures/1',
  '#kop',
  '//gemeente.nl',
  'javascript:alert(1)',
  'JaVaScRiPt://gemeente.nl/%0aalert(1)',
  'java\nscript:alert(1)',
  ' https://gemeente.nl',
  'https://geme ente.nl',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://gemeente.nl',
  'https:gemeente.nl',
  'https://',
  'https://gemeente.nl@kwaad.example/',
  'https://naam:geheim@gemeente.nl/',
  'mailto:',
  'mailto:naam',
  `https://gemeente.nl/${'a'.repeat(2000)}`,
])('a text may not link to %j', (address) => {
  expect(linkAddress(address)).toBeNull();
});

test('completes what a person types', () => {
  expect(typedAddress(' www.gemeente.nl/plan ')).toBe('https://www.gemeente.nl/plan');
  expect(typedAddress('gemeente.nl:8080')).toBe('https://gemeente.nl:8080');
  expect(typedAddress('naam@gemeente.nl')).toBe('mailto:naam@gemeente.nl');
  expect(typedAddress('https://gemeente.nl')).toBe('https://gemeente.nl');
  expect(typedAddress('javascript:alert(1)')).toBeNull();
  expect(typedAddress('zomaar')).toBeNull();
  expect(typedAddress('')).toBeNull();
});
