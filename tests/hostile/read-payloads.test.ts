import { expect, it } from 'vitest';
import { payloadsIn } from './read-payloads.ts';

const read = (value: unknown) => payloadsIn(JSON.stringify(value), 'a.json');

it('reads lists of strings and of objects, whatever these call the markup and its kind', () => {
  expect(read(['<b>', ''])).toEqual([
    { source: 'a.json', payload: '<b>' },
    { source: 'a.json', payload: '' },
  ]);
  expect(read([{ source: 's', payload: '<b>', expected: ['', '<i>'] }])).toEqual([
    { source: 's', payload: '<b>' },
  ]);
  expect(
    read([
      { id: 7, html: '<b>' },
      { category: 'c', vector: '<i>', id: 8 },
    ]),
  ).toEqual([
    { source: '7', payload: '<b>' },
    { source: 'c', payload: '<i>' },
  ]);
});

it('reads lists by kind, and lists within lists', () => {
  const kinds = [
    { source: 'svg', payload: '<b>' },
    { source: 'svg', payload: '<i>' },
    { source: 'math', payload: '<u>' },
  ];
  expect(read({ version: 2, svg: ['<b>', { payload: '<i>' }], math: ['<u>'] })).toEqual(kinds);
  expect(
    read([
      { class: 'svg', payloads: ['<b>', '<i>'] },
      { class: 'math', payloads: ['<u>'] },
    ]),
  ).toEqual(kinds);
  expect(read({ payloads: ['<b>'] })).toEqual([{ source: 'payloads', payload: '<b>' }]);
});

it('reads JSON lines, with a mark of their order before them, and lines of text where the name says so', () => {
  expect(payloadsIn('\ufeff{"payload":"<b>"}\r\n\n"<i>"\n', 'a.jsonl')).toEqual([
    { source: 'a.jsonl', payload: '<b>' },
    { source: 'a.jsonl', payload: '<i>' },
  ]);
  expect(payloadsIn('<b>\n  \n[1\n', 'a.txt')).toEqual([
    { source: 'a.txt', payload: '<b>' },
    { source: 'a.txt', payload: '[1' },
  ]);
});

it('says what is wrong, and where', () => {
  expect(() => payloadsIn('<b>\n<i>', 'a.json')).toThrow('a.json is neither JSON nor JSON lines');
  expect(() => read([])).toThrow('There is no payload in a.json.');
  expect(() => read([{ payload: '<b>' }, 7])).toThrow('a.json, entry 2: 7 is no payload.');
  expect(() => read([{ payload: null }])).toThrow(
    'a.json, entry 1: {"payload":null} is no payload.',
  );
  expect(() => read({ meta: { a: 'x' } })).toThrow('is no payload');
  expect(() => read(null)).toThrow('a.json: null is no payload.');
});
