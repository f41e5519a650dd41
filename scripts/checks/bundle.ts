import { PLAYER_ELEMENTS, PLAYERS } from '../../lib/extract/players.ts';
import type { Target } from '../tools/build.ts';
import { builtCode, builtPaths, type BuiltFile } from './built-files.ts';
import type { Check } from './check.ts';

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  /** Paths of the files for which it holds; all where there is none. */
  readonly where?: RegExp;
}

const BANS: readonly Ban[] = [
  { what: 'eval', pattern: /(?<![\w$.])eval\s*\(/ },
  { what: 'code made from a string', pattern: /(?<![\w$.])(?:new\s+)?Function\s*\(\s*["'`\w]/ },
  { what: 'importScripts', pattern: /\bimportScripts\s*\(/ },
  { what: "wxt's message to every page", pattern: /content-script-started/ },
  { what: 'a development server', pattern: /\b(?:localhost|127\.0\.0\.1):\d/ },
  // scripts/tools/ascii-scripts.ts says what it costs.
  {
    what: 'letters beyond ASCII',
    pattern: /[^\0-\x7f]/,
    where: /^(?:[a-z]+-page|pick-element)\.js$/,
  },
  // scripts/tools/pattern-texts.ts and own-browser.ts say what they cost.
  {
    what: 'phrases that are patterns before they are tried',
    pattern: /\bsays:\s*(?:\/|RegExp\()/,
    where: /^(?:[a-z]+-page|pick-element)\.js$/,
  },
  {
    what: 'the polyfill',
    pattern: /loaded in a browser extension/,
    where: /^[a-z-]+\.js$/,
  },
  { what: 'a source map', pattern: /[#@]\s*sourceMappingURL=/ },
];

/** Hosts that are names of a format, or of the sample on the welcome page, and never asked for anything. */
const NAMES_ONLY = ['www.w3.org', 'schema.org', 'www.idpf.org', 'purl.org', 'gazette.example'];

/** Hosts that a story's links lead to once a reader follows them: where an embed can be seen. */
const LINKED_ONLY = [
  ...PLAYERS.flatMap(({ page }) => page?.(['', '', ''] as unknown as RegExpExecArray) ?? []),
  ...PLAYER_ELEMENTS.map(([, , page]) => page),
].map((address) => new URL(address).host);

const KNOWN = [...NAMES_ONLY, ...LINKED_ONLY];

const ADDRESS = /https?:\/\/([a-z0-9][\w.-]*\.[a-z]{2,})/gi;

function addressFaults({ path, text }: BuiltFile): string[] {
  const hosts = [...text.matchAll(ADDRESS)].flatMap((match) => match[1]?.toLowerCase() ?? []);
  const strange = new Set(hosts.filter((host) => !KNOWN.includes(host)));
  return [...strange].map((host) => `${path} holds an address at ${host}`);
}

/** What no store accepts or no page may see, in the code that ships. */
export function bundleFaults(files: readonly BuiltFile[]): string[] {
  return files.flatMap((file) => [
    ...BANS.filter(
      ({ pattern, where }) => pattern.test(file.text) && (where?.test(file.path) ?? true),
    ).map(({ what }) => `${file.path} holds ${what}`),
    ...addressFaults(file),
  ]);
}

function strayFaults(target: Target): string[] {
  const strays = builtPaths(target).filter((path) => /\.(?:map|ts|tsx|md)$/.test(path));
  return strays.map((path) => `${path} should not ship`);
}

const check = (target: Target): Check => ({
  name: `bundle for ${target}`,
  run: () => [...bundleFaults(builtCode(target)), ...strayFaults(target)],
});

export const BUNDLE_CHECKS: readonly Check[] = [check('chrome'), check('firefox')];
