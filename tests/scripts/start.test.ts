// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage, type PageServer } from '../../scripts/start/page-server.ts';
import { report } from '../../scripts/start/report.ts';
import { startRequest } from '../../scripts/start/request.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-start-'));
mkdirSync(join(folder, 'site'));
const page = join(folder, 'site', 'the page.html');
writeFileSync(page, '<h1>Hello</h1>');
writeFileSync(join(folder, 'site', 'look.css'), 'h1 { color: red }');
writeFileSync(join(folder, 'secret.txt'), 'secret');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command line of npm start', () => {
  it('opens the sample in Chromium when nothing is said', () => {
    const { browser, page: shown } = startRequest([]);
    expect(browser).toBe('chromium');
    expect(shown).toHaveProperty('file', expect.stringMatching(/sample.page\.html$/));
  });

  it('takes a file, an address and a browser', () => {
    expect(startRequest([page]).page).toEqual({ file: page });
    expect(startRequest(['https://post.example/a']).page).toEqual({
      address: 'https://post.example/a',
    });
    expect(startRequest(['--browser', 'firefox']).browser).toBe('firefox');
  });

  it.each([
    [['nowhere.html'], 'no file'],
    [['ftp://post.example'], 'http:// or https://'],
    [['https://'], 'not a valid address'],
    [['--browser', 'lynx'], 'chromium or firefox'],
    [[page, page], 'One page'],
  ])('says what is wrong with %j', (args, words) => {
    expect(() => startRequest(args)).toThrow(words);
  });
});

describe('the server of npm start', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePage(page);
  });
  afterAll(() => {
    server.close();
  });

  // By hand, because fetch takes ".." out of a path before it asks.
  const get = (path: string) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      request({ hostname, port, path }, (response) => {
        let body = '';
        response.on('data', (data: Buffer) => (body += data.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode, body });
        });
      })
        .on('error', reject)
        .end();
    });

  it('serves the page and what lies beside it', async () => {
    expect(await get(new URL(server.address).pathname)).toEqual({
      status: 200,
      body: '<h1>Hello</h1>',
    });
    expect((await get('/look.css')).body).toContain('red');
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%E0%A4%A', '/nowhere', '/'])(
    'serves nothing else: %s',
    async (path) => {
      expect(await get(path)).toEqual({ status: 404, body: '' });
    },
  );
});

describe('what npm start prints', () => {
  const shown = {
    state: 'article',
    notice: null,
    headline: 'A bridge',
    byline: 'Ann Ore',
    publication: 'Post',
    time: null,
    paragraphs: ['One.', 'Two.'],
    related: [
      {
        title: 'A roof',
        url: 'https://post.example/roof',
        source: 'Post',
        time: null,
        fullText: 'Four words of text',
      },
    ],
  };

  it('is the story, and the related stories apart', () => {
    const [story, related] = report(shown).split('Related stories');
    expect(story).toBe('A bridge\n\nAnn Ore · Post\n\nOne.\n\nTwo.\n\n');
    expect(related).toContain('1. A roof\n   Post · 4 words');
    expect(related).toContain('https://post.example/roof');
  });

  it('is the reason when there is no story', () => {
    const empty = { ...shown, state: 'no-access', notice: 'A PDF. Open it.' };
    expect(report(empty)).toBe('No story: A PDF. Open it.');
  });
});
