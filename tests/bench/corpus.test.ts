// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrokenCorpus, corpusHash, loadCorpus, onlyThese } from './corpus.ts';
import { contentTypeOf, pageSource } from './page-source.ts';

const PAGE = { id: 'one', set: 'own', url: 'https://lumen9.example/one', body: 'Text.' };
const WITH_FILE = { ...PAGE, html: 'pages/one.html.gz' };

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-corpus-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/one.html.gz'), gzipSync('<p>Text.</p>'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  writeFileSync(join(folder, name), text);
};
const failure = (task: () => unknown): string => {
  try {
    task();
  } catch (error) {
    if (error instanceof BrokenCorpus) return error.message;
    throw error;
  }
  return 'no failure';
};
const failureOf = (manifest: unknown) => {
  write('manifest.json', manifest);
  return failure(() => loadCorpus(folder));
};

describe('loadCorpus', () => {
  it('reads pages and labels', () => {
    write('labels.json', { id: 'one', ad: [{ path: '#ad' }], title: null, note: 'any' });
    write('manifest.json', [{ ...WITH_FILE, labels: 'labels.json', images: [] }]);
    const [entry] = loadCorpus(folder);
    expect(entry).toMatchObject({
      id: 'one',
      folder,
      around: { ad: [{ path: '#ad', hrefs: [] }] },
    });
  });

  it('stops with a sentence that names the file', () => {
    const manifest = join(folder, 'manifest.json');
    expect(failure(() => loadCorpus(folder))).toBe(`${manifest} cannot be read.`);
    expect(failureOf('[{')).toContain(`${manifest} is not JSON: `);
    expect(failureOf({})).toContain(`${manifest} is wrong at the top: `);
    expect(failureOf([{ ...WITH_FILE, url: 7 }])).toContain(`${manifest} is wrong at 0.url: `);
    expect(failureOf([WITH_FILE, WITH_FILE])).toBe(`${manifest} lists "one" twice.`);
    expect(failureOf([{ ...PAGE, html: 'pages/two.html.gz' }])).toBe(
      `${join(folder, 'pages/two.html.gz')} is missing, but ${manifest} lists it.`,
    );
    expect(failureOf([{ ...WITH_FILE, labels: 'labels/one.json' }])).toBe(
      `${join(folder, 'labels/one.json')} cannot be read.`,
    );
  });
});

describe('onlyThese', () => {
  it('picks pages by id and refuses an unknown one', () => {
    write('manifest.json', [WITH_FILE]);
    const entries = loadCorpus(folder);
    expect(onlyThese(entries, [])).toEqual(entries);
    expect(onlyThese(entries, ['one'])).toEqual(entries);
    expect(failure(() => onlyThese(entries, ['one', 'two']))).toBe(
      `No page "two" in ${join(folder, 'manifest.json')}.`,
    );
  });
});

describe('corpusHash', () => {
  it('changes with the truth and with a page, and not with the folder', () => {
    write('manifest.json', [WITH_FILE]);
    const first = corpusHash(loadCorpus(folder));
    expect(corpusHash(loadCorpus(`${folder}/.`))).toBe(first);
    write('manifest.json', [{ ...WITH_FILE, body: 'Other.' }]);
    const second = corpusHash(loadCorpus(folder));
    write('pages/one.html.gz', 'other bytes');
    const third = corpusHash(loadCorpus(folder));
    expect(new Set([first, second, third]).size).toBe(3);
  });
});

describe('pageSource', () => {
  it('unpacks a page, and names one that is not gzip', () => {
    write('manifest.json', [WITH_FILE]);
    const [entry] = loadCorpus(folder);
    if (!entry) throw new Error('no entry');
    expect(Buffer.from(pageSource(entry).base64, 'base64').toString()).toBe('<p>Text.</p>');
    write('pages/one.html.gz', 'no gzip');
    expect(failure(() => pageSource(entry))).toBe(
      `${join(folder, 'pages/one.html.gz')} cannot be read as a page.`,
    );
  });
});

describe('contentTypeOf', () => {
  it('names UTF-8 only where the bytes are', () => {
    expect(contentTypeOf(Buffer.from('Übung', 'utf8'))).toBe('text/html; charset=utf-8');
    expect(contentTypeOf(Buffer.from('Übung', 'latin1'))).toBe('text/html');
  });
});
