import { gzipSync } from 'node:zlib';
import { builtFile } from './built-files.ts';
import type { Check } from './check.ts';

interface Budget {
  readonly name: string;
  /** Kilobytes (1,000 bytes) after gzip, about what a reader downloads and a browser parses. */
  readonly limit: number;
  readonly paths: () => string[];
}

/** Scripts and styles that a page of the extension loads when it opens. */
function loadedBy(page: string, kind: 'js' | 'css'): string[] {
  const html = builtFile('chrome', page).toString('utf8');
  const links = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap((match) => match[1] ?? []);
  return [...new Set(links.filter((path) => path.endsWith(`.${kind}`)))];
}

const ALWAYS_ON = ['watch-page.js'];

/** Source of the limits: the plan for issue 2. */
const BUDGETS: readonly Budget[] = [
  { name: 'scripts of every page', limit: 20, paths: () => ALWAYS_ON },
  { name: 'scripts of the popup', limit: 45, paths: () => loadedBy('popup.html', 'js') },
  { name: 'styles of the popup', limit: 8, paths: () => loadedBy('popup.html', 'css') },
];

const BYTES = 1000;

function kilobytes(paths: readonly string[]): number {
  const sizes = paths.map((path) => gzipSync(builtFile('chrome', path)).length);
  return sizes.reduce((sum, size) => sum + size, 0) / BYTES;
}

function faultsOf({ name, limit, paths }: Budget): string[] {
  const files = paths();
  if (files.length === 0) return [`${name}: there are none`];
  const size = kilobytes(files);
  return size <= limit
    ? []
    : [`${name}: ${size.toFixed(1)} kB gzipped, at most ${limit} kB allowed`];
}

export const SIZE_CHECKS: readonly Check[] = BUDGETS.map((budget) => ({
  name: `size of ${budget.name}`,
  run: () => faultsOf(budget),
}));
