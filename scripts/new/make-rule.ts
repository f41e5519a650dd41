import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadName } from './bad-name.ts';
import type { Made } from './made.ts';

const RULES = 'lib/clutter/rules';
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Where the list keeps its imports and its entries. */
const LAST_IMPORT = /\n(?=\n\/\*\* All rules)/;
const LAST_ENTRY = /\n(?=\];)/;

/**
 * Makes a clutter rule: its file, its line in the list, and its test with both halves, which fails
 * until they are filled.
 * @param root the project's folder
 * @param args what was given on the command line: the rule's id
 * @returns what was made or changed, and where the words for readers go
 * @throws BadName for an id that is none, or that is there already
 */
export function makeRule(root: string, args: readonly string[]): Made {
  const [id = ''] = args;
  if (args.length !== 1 || !ID.test(id)) {
    throw new BadName('Usage: npm run new:rule <id>, with an id like "event-promo".');
  }
  const rule = `${RULES}/${id}.ts`;
  const test = `tests/${RULES}/${id}.test.ts`;
  const list = `${RULES}/index.ts`;
  for (const path of [rule, test]) {
    if (existsSync(join(root, path))) throw new BadName(`${path} is there already.`);
  }
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(join(root, rule), ruleFile(id, name));
  writeFileSync(join(root, test), testFile(id, name));
  writeFileSync(join(root, list), withRule(readFileSync(join(root, list), 'utf8'), id, name));
  const next =
    'Fill in the rule, then both halves of its test: it fails until then.\n' +
    `Its \`why\` goes into every language of public/_locales as why_${id.replaceAll('-', '_')}.`;
  return { made: [rule, test, list], next };
}

function ruleFile(id: string, name: string): string {
  return `import type { ClutterRule } from '../clutter-rule.ts';

export const ${name}: ClutterRule = {
  id: '${id}',
  kind: 'self-promo',
  why: '',
  says: [{ about: '${id}', says: /^${id}$/u }],
  maxWords: 60,
  spare: ['blockquote'],
};
`;
}

function testFile(id: string, name: string): string {
  return `import { ${name} } from '../../../../lib/clutter/rules/${id}.ts';
import { testRule } from '../test-rule.ts';

testRule(${name}, {
  hides: [],
  keeps: [],
});
`;
}

function withRule(list: string, id: string, name: string): string {
  return list
    .replace(LAST_IMPORT, `\nimport { ${name} } from './${id}.ts';\n`)
    .replace(LAST_ENTRY, `\n  ${name},\n`);
}
