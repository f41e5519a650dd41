import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { BROWSERS } from '../browsers/driver.ts';
import { hunt } from '../hostile/hunt.ts';
import { PLACES } from '../hostile/places.ts';
import { PLANTED, PLANTED_FREEZE, plantedExtension } from '../hostile/planted.ts';

const [PARAGRAPH] = PLACES;

const inParagraphs = (payloads: readonly string[]) =>
  payloads.flatMap((payload) =>
    PARAGRAPH === undefined ? [] : [{ source: 'test', payload, place: PARAGRAPH }],
  );

/** Each payload that is found is tried some ten times, two seconds each, on a busy machine eight. */
const LONG_MS = 600_000;

/** What freezes costs this each time that it is tried. */
const FREEZE_MS = 6_000;

const HARMLESS = '<b>bold</b>';

/** What a page does by itself, whoever reads it: a policy hinders it, or browsers do it late or otherwise. */
const OWN_DOINGS = [
  '<link rel=compression-dictionary href=http://beacon.example/late>',
  '<link rel=prefetch href=http://beacon.example/next>',
  '<link rel=preconnect href=https://far.example/>',
  '<link rel=preload as=fetch href=http://beacon.example/soon>',
  '<img src=https://xn--/a.png width=300 height=200>',
  '<img src=http://ex%61mple.example/{a}|b.png?c={d}|e#part width=300 height=200>',
  '<img src="http://user:pass@pictures.example/named.png" width=300 height=200>',
  '<img src="http://ｗｉｄｅ.example/a.png" width=300 height=200>',
  '<img src="HTTPS://LOUD.EXAMPLE/A.PNG" width=300 height=200>',
  '<iframe srcdoc="<meta http-equiv=refresh content=0;url=http://beacon.example/>"></iframe>',
  '<script>for (;;);</script><img src=nowhere onerror="alert(1);print();close()">',
  'HTTPS://LOUD.EXAMPLE/A.PNG',
];

/** What each hole lets out, in the order of PLANTED. */
const SAID = [
  /https:\/\/beacon\.example/,
  /link: <a href="javascript:0">/,
  /(?:page: img-src|network:) http:\/\/beacon\.example\/planted/,
];

/** The looking is the same in both browsers; what differs is how a request is heard of. */
const HOLES = { chromium: PLANTED.length, firefox: 1 } as const;

describe.each(BROWSERS)('the search for escapes, in %s', (browser) => {
  let planted: ReturnType<typeof plantedExtension>;
  beforeAll(() => {
    planted = plantedExtension(browser);
  });
  afterAll(() => planted.remove());

  it(
    'finds each hole, and which payload it was',
    async () => {
      const holes = PLANTED.slice(0, HOLES[browser]);
      const all = inParagraphs([...holes, HARMLESS]);
      const { findings, untried } = await hunt(browser, all, { extension: planted.folder });
      expect(untried).toEqual([]);
      const found = findings.map(({ combinations }) => combinations.map((one) => one.payload));
      expect(found).toEqual(holes.map((name) => [name]));
      findings.forEach(({ escapes }, at) => expect(escapes.join(' ')).toMatch(SAID[at] ?? /^$/));
    },
    LONG_MS,
  );

  it('takes nothing that the page does by itself for one', async () => {
    const { findings, untried, shown } = await hunt(browser, inParagraphs(OWN_DOINGS));
    expect([...findings, ...untried].map(({ escapes }) => escapes)).toEqual([]);
    expect(shown).toBe(OWN_DOINGS.length);
  });
});

it(
  'finds what freezes',
  async () => {
    const planted = plantedExtension('chromium');
    onTestFinished(() => {
      planted.remove();
    });
    const all = inParagraphs([PLANTED_FREEZE]);
    const options = { extension: planted.folder, patience: FREEZE_MS };
    const { findings, untried } = await hunt('chromium', all, options);
    expect(untried).toEqual([]);
    const found = findings.map(({ combinations }) => combinations.map((one) => one.payload));
    expect(found).toEqual([[PLANTED_FREEZE]]);
    expect(findings[0]?.escapes.join(' ')).toContain('failed');
  },
  LONG_MS,
);
