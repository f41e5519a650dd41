// @vitest-environment node
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadName } from '../../scripts/new/bad-name.ts';
import { makeRule } from '../../scripts/new/make-rule.ts';
import { ROOT } from '../../scripts/tools/program.ts';

const LIST = 'lib/clutter/rules/index.ts';

describe('makeRule', () => {
  let root = '';
  const read = (path: string) => readFileSync(join(root, path), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'broadsheet-rule-'));
    for (const folder of [dirname(LIST), `tests/${dirname(LIST)}`]) {
      mkdirSync(join(root, folder), { recursive: true });
    }
    cpSync(join(ROOT, LIST), join(root, LIST));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('makes the rule, its test and its line in the list', () => {
    const before = read(LIST);
    const { made } = makeRule(root, ['quiz-promo']);
    expect(made).toHaveLength(3);
    expect(read('lib/clutter/rules/quiz-promo.ts')).toContain("id: 'quiz-promo'");
    expect(read('tests/lib/clutter/rules/quiz-promo.test.ts')).toContain('testRule(quizPromo');
    const after = read(LIST);
    expect(after).toContain("\nimport { quizPromo } from './quiz-promo.ts';\n");
    expect(after).toContain('  quizPromo,\n];');
    const rest = after
      .replace("import { quizPromo } from './quiz-promo.ts';\n", '')
      .replace('  quizPromo,\n', '');
    expect(rest).toBe(before);
  });

  it('has a test that fails until both halves are there', () => {
    makeRule(root, ['quiz-promo']);
    const test = read('tests/lib/clutter/rules/quiz-promo.test.ts');
    expect(test).toContain('hides: []');
    expect(test).toContain('keeps: []');
  });

  it.each([[[]], [['Quiz']], [['quiz promo']], [['../quiz']], [['a', 'b']]])(
    'refuses %j',
    (args) => {
      expect(() => makeRule(root, args)).toThrow(BadName);
    },
  );

  it('never writes over a rule', () => {
    makeRule(root, ['quiz-promo']);
    expect(() => makeRule(root, ['quiz-promo'])).toThrow(/already/);
  });
});
