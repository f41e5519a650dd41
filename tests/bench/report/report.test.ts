// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isKeptAside } from '../publisher.ts';
import { briefTable } from './brief-table.ts';
import { diffOf } from './diff.ts';
import { pageList } from './page-list.ts';
import { rowsOf } from './rows.ts';
import { sampleEntry, samplePage } from './sample-page.ts';
import { table } from './table.ts';
import { without, worstPages } from './worst.ts';
import { withTable } from './write-table.ts';

const BODY = 'one two three four five six seven eight';
const named = (aside: boolean) => {
  const ids = Array.from({ length: 50 }, (_, at) => `paper${at}`);
  const id = ids.find((one) => isKeptAside(sampleEntry({ id: one }).url) === aside);
  if (id === undefined) throw new Error('Fifty publishers, and all on one side.');
  return id;
};
const TUNED = sampleEntry({ id: named(false), title: 'A tide mill', date: '2026-03-11' });
const ASIDE = sampleEntry({ id: named(true) });
const SHOWN = { only: [], engines: ['broadsheet'] as const };

describe('table', () => {
  it('has a row per group and only columns that say something', () => {
    const right = samplePage(TUNED, {
      text: BODY,
      title: 'A tide mill',
      publishedAt: '2026-03-11',
    });
    const lines = table(rowsOf([right], false)).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^\| pages \| engine +\| n \| P +\| R +\| F1 +\|.*\| title \| date +\|/,
    );
    expect(lines[0]).not.toContain('promo');
    expect(lines[2]).toMatch(/^\| own +\| broadsheet \| 1 \| 1\.000 \| 1\.000 \| 1\.000 \|/);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('sets publishers kept aside apart, and counts failures', () => {
    const pages = [samplePage(TUNED, { text: BODY }), samplePage(ASIDE, { error: 'gone' })];
    const rows = rowsOf(pages, true);
    expect(rows.map(({ group, summary }) => [group, summary.pages, summary.failed])).toEqual([
      ['own', 2, 1],
      ['own, tuned on', 1, 0],
      ['own, kept aside', 1, 1],
    ]);
  });

  it('takes pages that are no article for detection only', () => {
    const shop = sampleEntry({ id: 'shop', kind: 'product' });
    const forum = sampleEntry({ id: 'forum', kind: 'forum' });
    const pages = [TUNED, shop, forum].map((entry) => samplePage(entry, { isArticle: true }));
    const summary = rowsOf(pages, false)[0]?.summary;
    expect(summary?.pages).toBe(1);
    expect(summary?.articles).toEqual({ hits: 1, of: 1 });
    expect(summary?.others).toEqual({ hits: 1, of: 1 });
  });
});

describe('briefTable', () => {
  const other = { ...ASIDE, set: 'other' };
  const pages = [
    samplePage(TUNED, { text: BODY, title: 'A tide mill', isArticle: true }),
    samplePage(other, { text: BODY.slice(0, 20), isArticle: false }),
  ];
  const lines = (holdout: boolean) => briefTable(rowsOf(pages, holdout)).split('\n');

  it('has a line for each set, then what is counted over all pages, and nothing that says nothing', () => {
    const firsts = lines(false).map((line) => line.split('|')[1]?.trim());
    expect(firsts).toEqual([
      '',
      expect.stringMatching(/^-+$/),
      'Story text, F1: own (1 page)',
      'Story text, F1: other (1 page)',
      'Title right',
      'Date right',
      'Articles known as articles',
    ]);
    expect(lines(false)[0]).toMatch(/^\| +\| Broadsheet \|$/);
    expect(lines(false).at(-1)).toMatch(/\| 50\.0 % +\|$/);
  });

  it('tells of publishers that nobody tuned to where they were set apart', () => {
    const aside = lines(true).filter((line) => line.includes('nobody tuned to (1 page)'));
    expect(aside).toHaveLength(1);
    expect(lines(true)).toHaveLength(lines(false).length + 1);
  });

  it('names what has a value for another engine only', () => {
    const rows = rowsOf([samplePage(TUNED, { text: BODY })], false);
    const [row] = rows;
    if (row === undefined) throw new Error('a row is there');
    const bare = { ...row, engine: 'readability', summary: { ...row.summary, body: null } };
    expect(briefTable([row, bare])).toMatch(/F1: own \(1 page\) \| 100\.0 % +\| – +\|/);
  });
});

describe('worstPages', () => {
  it('shows what was missed and what was let in, but no publisher kept aside', () => {
    const text = 'one two three four five\n\nSign up for the letter of the mill';
    const shown = worstPages(
      [TUNED, ASIDE].map((entry) => samplePage(entry, { text })),
      SHOWN,
    );
    expect(shown).toContain('let in, 1:\n      Sign up for the letter');
    expect(shown).toContain(TUNED.id);
    expect(shown).not.toContain(ASIDE.id);
  });

  it('shows a page kept aside that was asked for by name', () => {
    const page = samplePage(ASIDE, { text: '' });
    expect(worstPages([page], { ...SHOWN, only: [ASIDE.id] })).toContain(ASIDE.id);
  });
});

describe('pageList', () => {
  it('names the fields that are wrong, with the truth', () => {
    const page = samplePage(TUNED, {
      text: BODY,
      title: 'Mill',
      publishedAt: null,
      isArticle: false,
    });
    const line = pageList([page], SHOWN);
    expect(line).toContain('judged no article');
    expect(line).toContain('title "Mill"');
    expect(line).toContain('date null ("2026-03-11")');
  });
});

describe('without', () => {
  it('names the paragraphs that the other text lacks', () => {
    expect(without(`${BODY}\n\nnine ten`, `zero ${BODY}`)).toEqual(['nine ten']);
    expect(without('', BODY)).toEqual([]);
  });
});

describe('diffOf', () => {
  it('names pages that got better or worse, those kept aside only by number', () => {
    const before = [TUNED, ASIDE].map((entry) => samplePage(entry, { text: BODY, title: null }));
    const after = [TUNED, ASIDE].map((entry) =>
      samplePage(entry, { text: 'one two three four', title: 'A tide mill' }),
    );
    const text = diffOf(before, after);
    expect(text).toMatch(new RegExp(`▼ ${TUNED.id} +F1 1\\.000 → 0\\.333, title right now`));
    expect(text).toContain('and 1 kept aside: 0 up, 1 down');
    expect(text).not.toContain(ASIDE.id);
  });

  it('is silent about pages that stayed the same', () => {
    const pages = [samplePage(TUNED, { text: BODY })];
    expect(diffOf(pages, pages)).toBe('No page got better or worse.');
  });
});

describe('withTable', () => {
  it('puts the table between the marks, and again over itself', () => {
    const empty = 'Before\n<!-- bench:start -->\n<!-- bench:end -->\nAfter';
    const full = withTable(empty, '| a |', 'README.md');
    expect(full).toBe('Before\n<!-- bench:start -->\n\n| a |\n\n<!-- bench:end -->\nAfter');
    expect(withTable(full, '| a |', 'README.md')).toBe(full);
  });

  it('refuses a text without the marks', () => {
    expect(() => withTable('Nothing', '| a |', 'README.md')).toThrow(
      'README.md has no place for the table',
    );
  });
});
