import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../browsers/driver.ts';
import { audit, STORY_ATTRIBUTES, STORY_TAGS } from '../hostile/audit.ts';
import { checkFiles } from '../hostile/check-files.ts';
import { combinationsOf } from '../hostile/hostile-page.ts';
import { hunt, type Finding, type Haul } from '../hostile/hunt.ts';
import { payloadsIn } from '../hostile/read-payloads.ts';
import { startSession, type Session } from './session.ts';

const FILE = join(import.meta.dirname, '../hostile/payloads.json');
const PAYLOADS = payloadsIn(readFileSync(FILE, 'utf8'), FILE);

/** Every payload in every place: `npm run hostile` tries them all, which takes too long for each run of the tests. */
const ALL = combinationsOf(PAYLOADS);

/** Every payload in a part of the places, each in others: there are 344, which neither 3 nor 5 divides. */
const everyNth = (n: number) => ALL.filter((_, index) => index % n === 0);

/** Both browsers at once take 1 to 2 minutes of two processors. */
const LONG_MS = 900_000;

const inWords = ({ combinations: [first, ...more], escapes }: Finding) =>
  `${first?.payload} (${first?.source}, ${first?.place.name}, ${more.length} more): ${escapes.join('; ')}`;

describe('hostile payloads, the whole way', () => {
  const hauls = new Map<string, Haul>();
  beforeAll(async () => {
    const [chromium, firefox] = await Promise.all([
      hunt('chromium', everyNth(3)),
      // It is slower at it and shares the sanitiser.
      hunt('firefox', everyNth(5)),
    ]);
    hauls.set('chromium', chromium).set('firefox', firefox);
  }, LONG_MS);

  it.each(BROWSERS)('nothing gets out in %s', (browser) => {
    const haul = hauls.get(browser);
    expect(haul?.findings.map(inWords)).toEqual([]);
    expect(haul?.untried.map(inWords)).toEqual([]);
  });

  it.each(BROWSERS)('most of them came as far as the story in %s', (browser) => {
    const { combinations = 0, shown = 0 } = hauls.get(browser) ?? {};
    expect(combinations).toBeGreaterThan(1000);
    expect(shown / combinations).toBeGreaterThan(0.85);
  });
});

describe.each(BROWSERS)('what looks for escapes in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
    const bare =
      '<!doctype html><script>ran = 0; escaped = () => { ran += 1; };</script><main><div id="story"></div></main>';
    session.server.put('http://post.example/bare', bare);
  });
  // Without the session's own look at what was asked for: raw payloads ask for what they like.
  afterAll(async () => {
    await session.driver.close();
    await session.server.close();
  });

  it('sees that raw markup runs, and that it must not stand in a story', async () => {
    const page = await session.driver.newPage('http://post.example/bare');
    let noticed = 0;
    for (const { payload } of PAYLOADS) {
      const write = (markup: string) => {
        const story = Document.prototype.getElementById.call(document, 'story');
        if (story !== null)
          story.innerHTML = /http-equiv/i.test(markup) ? '<meta http-equiv="x">' : markup;
      };
      await page.run(write, payload);
      // Some overwrite what the document itself answers: then the look fails, which is noticed too.
      const look = page.run(audit, STORY_TAGS, STORY_ATTRIBUTES);
      const faults = await look.then((found) => found.faults.length).catch(() => 1);
      if (faults > 0) noticed += 1;
    }
    const ran = await page.run(() => (window as unknown as { ran: number }).ran);
    expect(ran).toBeGreaterThan(20);
    expect(noticed).toBeGreaterThan(130);
  });

  /** Files as they are saved, with this in them wherever markup stands. */
  const filesWith = (markup: string, name = 'Boats.md') => ({
    names: [name],
    markdown: `---\ntitle: "Boats"\n---\n\n${markup}\n`,
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="a"><meta name="b"><title>Boats</title><style></style></head><body>${markup}</body></html>`,
    book: {
      'book/story.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Boats</title><link/></head><body>${markup}</body></html>`,
      'book/package.opf': `<?xml version="1.0"?><package>${markup}</package>`,
    },
  });

  it('sees what must not stand in a file, and nothing in one without', async () => {
    const desk = await session.driver.newPage('http://post.example/bare');
    const checked = (name?: string) => checkFiles(desk, filesWith('<p>The boats stay.</p>', name));
    expect(await checked()).toEqual([]);
    for (const name of ['../a.md', 'Con .md', 'a\u202egpj.md', '-a.md', 'a.exe', 'a:b.md', '.md']) {
      expect(await checked(name)).toEqual([`a file named ${name}`]);
    }
    const some = PAYLOADS.filter(({ payload }, at) => at % 4 === 0 && payload.includes('<'));
    const missed = [];
    const places = ['Markdown file', 'web page', 'book/story.xhtml', 'book/package.opf'];
    const seen = new Set<string>();
    for (const { payload } of some) {
      const found = await checkFiles(desk, filesWith(payload));
      if (found.length === 0) missed.push(payload);
      for (const place of places) if (found.some((one) => one.startsWith(place))) seen.add(place);
    }
    expect([...seen].sort()).toEqual([...places].sort());
    expect(missed.length).toBeLessThan(some.length / 10);
    await desk.close();
  });
});
