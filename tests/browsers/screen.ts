import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { toolPath } from '../../scripts/tools/find.ts';

/** A server that shows nothing by then shows nothing ever. */
const START_MS = 10_000;
const LOOK_EVERY_MS = 100;

/** Displays of a desktop have low numbers; tests that run at once have different processes. */
const display = () => `:${90 + (process.pid % 400)}`;

/** A screen of its own with real keys: those of a debugger never reach a browser's own shortcuts. */
export interface Screen {
  /** The value of DISPLAY for programs that are to be on it. */
  readonly display: string;
  /** Presses keys, as "alt+shift+s". */
  press(keys: string): void;
  close(): void;
}

function isUp(env: NodeJS.ProcessEnv): boolean {
  try {
    execFileSync(toolPath('xdotool'), ['getmouselocation'], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts an X server that no monitor shows, with a window manager, which gives windows the keys.
 * @throws when Xvfb, openbox or xdotool is not installed, or none starts
 */
export async function startScreen(): Promise<Screen> {
  const name = display();
  const env = { ...process.env, DISPLAY: name };
  const started: ChildProcess[] = [];
  const close = () => {
    for (const one of started.reverse()) one.kill();
  };
  const start = (path: string, args: readonly string[]) => {
    started.push(spawn(path, args, { env, stdio: 'ignore' }));
  };
  start(toolPath('xvfb'), [name, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  const end = Date.now() + START_MS;
  while (!isUp(env)) {
    if (Date.now() > end) {
      close();
      throw new Error('Xvfb did not start');
    }
    await wait(LOOK_EVERY_MS);
  }
  start(toolPath('openbox'), []);
  return {
    display: name,
    press: (keys) => {
      execFileSync(toolPath('xdotool'), ['key', '--clearmodifiers', keys], { env });
    },
    close,
  };
}
