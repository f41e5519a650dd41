import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadName } from './bad-name.ts';
import type { Made } from './made.ts';

const PAGES = 'tests/pages';
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Makes a golden page: a page to be written, and what Broadsheet must make of it, which no page gives
 * until both are filled in.
 * @param root the project's folder
 * @param args what was given on the command line: the page's name, for what is special about its markup
 * @returns what was made
 * @throws BadName for a name that is none, or that is there already
 */
export function makePage(root: string, args: readonly string[]): Made {
  const [name = ''] = args;
  if (args.length !== 1 || !NAME.test(name)) {
    throw new BadName('Usage: npm run new:page <name>, with a name like "card-is-one-link".');
  }
  const folder = `${PAGES}/${name}`;
  if (existsSync(join(root, folder))) throw new BadName(`${folder} is there already.`);
  mkdirSync(join(root, folder), { recursive: true });
  const files = { 'page.html': pageFile(), 'expected.json': expectedFile(name) };
  const made = Object.entries(files).map(([file, text]) => {
    writeFileSync(join(root, folder, file), text);
    return `${folder}/${file}`;
  });
  const next = `Write the page and what must come of it (${PAGES}/README.md). \`npm run unit -- tests/golden.test.ts\` reads it.`;
  return { made, next };
}

function pageFile(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title></title>
  </head>
  <body>
    <main>
      <h1></h1>
    </main>
  </body>
</html>
`;
}

function expectedFile(name: string): string {
  const expected = {
    url: `https://gazette.example/${name}`,
    isArticle: true,
    article: {
      title: 'The headline',
      publication: null,
      site: null,
      publishedAt: null,
      publishedLabel: null,
      byline: [],
      text: 'The first paragraph.\n\nThe last paragraph.',
    },
    related: [],
    leftOut: [],
    alsoAbsent: [],
  };
  return `${JSON.stringify(expected, null, 2)}\n`;
}
