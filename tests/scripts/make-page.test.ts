// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadName } from '../../scripts/new/bad-name.ts';
import { makePage } from '../../scripts/new/make-page.ts';
import { ROOT } from '../../scripts/tools/program.ts';
import { goldenPage } from '../pages/golden-page.ts';

describe('makePage', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'broadsheet-page-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('makes a page in the format of the golden pages', () => {
    const { made } = makePage(root, ['card-in-a-card']);
    expect([...made].sort()).toEqual(
      ['expected.json', 'page.html'].map((file) => `tests/pages/card-in-a-card/${file}`),
    );
    const folder = join(root, 'tests/pages/card-in-a-card');
    const page = goldenPage(relative(join(ROOT, 'tests/pages'), folder));
    expect(page.expected.isArticle).toBe(true);
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('<h1></h1>');
  });

  it.each([[[]], [['Card']], [['a b']], [['../a']], [['a', 'b']]])('refuses %j', (args) => {
    expect(() => makePage(root, args)).toThrow(BadName);
  });

  it('never writes over a page', () => {
    makePage(root, ['twice']);
    expect(() => makePage(root, ['twice'])).toThrow(/already/);
  });
});
