// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionFaults } from '../../scripts/checks/least-versions.ts';
import { leastVersion } from '../../scripts/versions/least-versions.ts';
import { needsOf } from '../../scripts/versions/needs.ts';
import { usedApis, type Used } from '../../scripts/versions/used-apis.ts';
import { usedManifest } from '../../scripts/versions/used-manifest.ts';
import { usedStyles } from '../../scripts/versions/used-styles.ts';

const namesOf = (used: readonly Used[]) => used.flatMap(({ names }) => names);

describe('what source uses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-versions-'));
  let names: string[] = [];
  beforeAll(() => {
    const file = join(folder, 'used.ts');
    writeFileSync(
      file,
      `import { browser } from 'wxt/browser';
       const own = { parse: () => 1, at: 2 };
       export const all = [
         URL.parse('https://quay.example'), [2, 1].toSorted(),
         new Intl.Segmenter('en').segment('a'), document.body.checkVisibility(), own.parse(), own.at,
         browser.scripting.insertCSS, structuredClone(own), /[\\p{L}&&[a]]/v, /(?<=a)b/,
       ];`,
    );
    names = namesOf(usedApis([file]));
  }, 120_000); // the compiler reads the types of the whole language
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    'api.URL.parse_static',
    'javascript.builtins.Array.toSorted',
    'javascript.builtins.Intl.Segmenter.segment',
    'api.Element.checkVisibility',
    'webextensions.api.scripting.insertCSS',
    'api.structuredClone',
    'javascript.builtins.RegExp.unicodeSets',
    'javascript.regular_expressions.lookbehind_assertion',
  ])('is %s', (name) => {
    expect(names).toContain(name);
  });

  it('is nothing of our own', () => {
    expect(names.filter((name) => name.includes('own'))).toEqual([]);
    expect(names).not.toContain('javascript.builtins.Array.at');
  });
});

describe('what styles and manifests use', () => {
  it('is properties, their words, selectors, rules and functions', () => {
    const css =
      '@media (forced-colors:active){p:has(b){color:light-dark(red,tan);text-wrap:pretty}}';
    expect(namesOf(usedStyles([{ path: 'a.css', text: css }]))).toEqual(
      expect.arrayContaining([
        'css.at-rules.media.forced-colors',
        'css.selectors.has',
        'css.properties.text-wrap.pretty',
        'css.types.color.light-dark',
      ]),
    );
    expect(usedStyles([{ path: 'a.js', text: css }])).toEqual([]);
  });

  it('is keys and words of a manifest, not the names that we gave', () => {
    const manifest = { permissions: ['storage'], incognito: 'split', commands: { ours: {} } };
    expect(namesOf(usedManifest(manifest))).toEqual([
      'webextensions.manifest.permissions',
      'webextensions.manifest.permissions.storage',
      'webextensions.manifest.incognito',
      'webextensions.manifest.incognito.split',
      'webextensions.manifest.commands',
    ]);
  });
});

describe('the least version', () => {
  const use = (...names: string[]): Used[] =>
    names.map((name) => ({ names: [name], where: 'a.ts:1' }));
  const used = use('api.URL.parse_static', 'javascript.builtins.Array.toSorted', 'ours.alone');

  it('is that of the newest thing used', () => {
    const [first, second, ...more] = needsOf(used, 'chrome');
    expect(first).toEqual({ name: 'api.URL.parse_static', version: 126, where: 'a.ts:1' });
    expect(second?.version).toBe(110);
    expect(more).toEqual([]);
  });

  it('takes the first name that the data knows', () => {
    const names = ['api.CharacterData.matches', 'api.Element.matches'];
    expect(needsOf([{ names, where: '' }], 'firefox')[0]?.name).toBe('api.Element.matches');
  });

  it.each([
    ['126', 0],
    ['125', 1],
    ['127', 1],
    [undefined, 1],
  ])('must be what the manifest says: %s', (said, faults) => {
    const manifest = said === undefined ? {} : { minimum_chrome_version: said };
    expect(versionFaults(leastVersion('chrome', used, manifest))).toHaveLength(faults);
  });

  it('is none where the browser lacks a thing that is not done without', () => {
    const manifest = { minimum_chrome_version: '126' };
    const lacking = use('api.URL.parse_static', 'webextensions.api.contentScripts');
    expect(versionFaults(leastVersion('chrome', lacking, manifest))).toEqual([
      'chrome has no webextensions.api.contentScripts (a.ts:1)',
    ]);
    const harmless = use('api.URL.parse_static', 'css.properties.line-clamp');
    expect(versionFaults(leastVersion('chrome', harmless, manifest))).toEqual([]);
  });
});
