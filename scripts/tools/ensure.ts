import { readFileSync } from 'node:fs';
import { findTool, type Tool } from './find.ts';
import { run } from './program.ts';

/** Debian's and Ubuntu's names of the packages. */
const PACKAGES: Readonly<Record<Tool, { readonly debian: string; readonly ubuntu: string }>> = {
  chromium: { debian: 'chromium', ubuntu: 'chromium-browser' },
  firefox: { debian: 'firefox-esr', ubuntu: 'firefox' },
  xvfb: { debian: 'xvfb', ubuntu: 'xvfb' },
  xdotool: { debian: 'xdotool', ubuntu: 'xdotool' },
  openbox: { debian: 'openbox', ubuntu: 'openbox' },
  epubcheck: { debian: 'epubcheck', ubuntu: 'epubcheck' },
};

type Family = 'debian' | 'ubuntu';

function family(): Family | null {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    if (/^ID(_LIKE)?=.*ubuntu/m.test(release)) return 'ubuntu';
    return /^ID(_LIKE)?=.*debian/m.test(release) ? 'debian' : null;
  } catch {
    return null;
  }
}

const HELP: Readonly<Record<Tool, string>> = {
  chromium: 'Chromium or Chrome (or set CHROME_PATH to one)',
  firefox: 'Firefox 140 or newer (or set FIREFOX_PATH to one)',
  xvfb: 'Xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  epubcheck: 'EPUBCheck (or set EPUBCHECK_PATH to its program or jar)',
};

function advice(missing: readonly Tool[], system: Family | null): string {
  const what = missing.map((tool) => HELP[tool]).join(', ');
  if (system === null) return `Please install: ${what}.`;
  const names = missing.map((tool) => PACKAGES[tool][system]).join(' ');
  return `Please install: ${what}. On this system: sudo apt-get install ${names}`;
}

async function install(missing: readonly Tool[], system: Family): Promise<boolean> {
  const names = missing.map((tool) => PACKAGES[tool][system]);
  console.log(`Installing ${names.join(', ')} with apt-get ...`);
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], quiet);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    quiet,
  );
  if (code !== 0) console.error(output.trim().split('\n').slice(-5).join('\n'));
  return code === 0;
}

/**
 * Sees to it that programs are installed: on Debian and Ubuntu, for root, by installing them.
 * @throws with one line that says what to install and how, when one is missing and stays so
 */
export async function ensureTools(tools: readonly Tool[]): Promise<void> {
  const missing = tools.filter((tool) => findTool(tool) === null);
  if (missing.length === 0) return;
  const system = family();
  const mayInstall = system !== null && process.getuid?.() === 0;
  if (mayInstall) await install(missing, system);
  const still = missing.filter((tool) => findTool(tool) === null);
  if (still.length > 0) throw new Error(advice(still, system));
}
