import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Tool = 'chromium' | 'firefox' | 'xvfb' | 'xdotool' | 'openbox' | 'epubcheck';

interface Places {
  /** The environment variable that says where it is. */
  readonly env: string;
  /** Names on the PATH. */
  readonly commands: readonly string[];
  /** Where installers of macOS and Windows put it. */
  readonly paths: readonly string[];
}

const PROGRAMS = [
  process.env['PROGRAMFILES'] ?? 'C:\\Program Files',
  process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)',
  process.env['LOCALAPPDATA'] ?? 'C:\\Users\\Default\\AppData\\Local',
];

const onWindows = (...parts: string[]) => PROGRAMS.map((root) => [root, ...parts].join('\\'));

const PLACES: Readonly<Record<Tool, Places>> = {
  chromium: {
    env: 'CHROME_PATH',
    // Chromium first: branded Chrome lets a test install an unpacked extension only with more ado.
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    paths: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Chromium', 'Application', 'chrome.exe'),
      ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ],
  },
  firefox: {
    env: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox', 'firefox.exe'),
    ],
  },
  xvfb: { env: 'XVFB_PATH', commands: ['Xvfb'], paths: [] },
  xdotool: { env: 'XDOTOOL_PATH', commands: ['xdotool'], paths: [] },
  openbox: { env: 'OPENBOX_PATH', commands: ['openbox'], paths: [] },
  epubcheck: { env: 'EPUBCHECK_PATH', commands: ['epubcheck'], paths: [] },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return folders.map((folder) => join(folder, command + suffix));
}

/**
 * Where a program is installed.
 * @returns its path, from the environment variable (CHROME_PATH, FIREFOX_PATH ...), the PATH or the
 *   usual places of the system, in this order; null when it is nowhere
 * @throws when the environment variable names something that cannot be run
 */
export function findTool(tool: Tool): string | null {
  const { env, commands, paths } = PLACES[tool];
  const named = process.env[env];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`${env} is set to ${named}, which cannot be run`);
  }
  return [...commands.flatMap(onPath), ...paths].find(isExecutable) ?? null;
}

/** As `findTool`, for when the tool must be there. @throws when it is not */
export function toolPath(tool: Tool): string {
  const path = findTool(tool);
  if (path === null) throw new Error(`${tool} was not found; set ${PLACES[tool].env} to its path`);
  return path;
}
