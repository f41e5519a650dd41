// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { convert } from './convert.ts';
import { loadCorpus } from './corpus.ts';

const URL = 'https://lumen9.example/one';

let from = '';

beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), 'broadsheet-convert-'));
});

afterEach(() => {
  rmSync(from, { recursive: true });
});

const write = (name: string, value: string | Buffer) => {
  mkdirSync(dirname(join(from, name)), { recursive: true });
  writeFileSync(join(from, name), value);
};
const page = (name: string) => {
  write(name, gzipSync('<p>Text.</p>'));
};
const converted = (name: string) => {
  convert(name, from, join(from, 'out'));
  return loadCorpus(join(from, 'out'));
};

it('converts article-extraction-benchmark', () => {
  write(
    'ground-truth.json',
    JSON.stringify({ '0123456789abcdef': { url: URL, articleBody: 'A.' } }),
  );
  page('html/0123456789abcdef.html.gz');
  expect(converted('zyte')).toMatchObject([{ id: 'zyte-0123456789ab', url: URL, body: 'A.' }]);
});

it('converts fundus-evaluation', () => {
  const truth = { Gazette_0: { url: URL, body: ['A.', 'B.'], crawl_date: '2024-03-01' } };
  write('dataset/ground_truth.json', JSON.stringify(truth));
  page('dataset/html/Gazette_0.html.gz');
  expect(converted('fundus-eval')).toMatchObject([{ id: 'fe-Gazette_0', body: 'A.\n\nB.' }]);
});

it('converts web-content-extraction-benchmark', () => {
  const truth = {
    url: URL,
    file_id: '0001',
    _internal: { page_type: { primary: 'product' } },
    ground_truth: { title: 'T', author: null, main_content: 'A.', with: ['A'], without: ['Home'] },
  };
  write('dev/ground-truth/0001.json', JSON.stringify(truth));
  page('dev/html/0001.html.gz');
  const [entry] = converted('wcxb');
  expect(entry).toMatchObject({ id: 'wx-d0001', kind: 'product', title: 'T', mustNot: ['Home'] });
  expect(entry).not.toHaveProperty('authors');
});

it('names a file that is not as expected', () => {
  write('ground-truth.json', '{"a": 7}');
  expect(() => converted('zyte')).toThrow(`${join(from, 'ground-truth.json')} is not as expected`);
  expect(() => converted('other')).toThrow('There is no corpus "other": zyte, fundus-eval, wcxb.');
});
