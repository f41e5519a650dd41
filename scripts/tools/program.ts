import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds package.json. */
export const ROOT = join(import.meta.dirname, '..', '..');

export interface Outcome {
  /** Exit code; 1 when a signal ended it. */
  readonly code: number;
  readonly output: string;
}

export interface RunOptions {
  /** Write what it says to the terminal while it runs, instead of keeping it. */
  readonly show?: boolean;
  /** Added to this process's environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** Default: the project's folder. */
  readonly cwd?: string;
}

interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end.
 * @throws when it cannot be started
 */
export function run(
  command: string,
  args: readonly string[],
  { show = false, env = {}, cwd = ROOT }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...(show ? {} : { NO_COLOR: '1' }), ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (data: Buffer) => {
      output += data.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * The script behind the command of an installed npm package (its first, when none has its name). It is
 * run by this very Node, which package.json asks for, and not by whatever `node` is first on the PATH.
 * @throws when the package is not installed or has no command
 */
function packageScript(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const script = typeof bin === 'object' ? (bin[name] ?? Object.values(bin)[0]) : bin;
  if (script === undefined) throw new Error(`${name} has no command`);
  return join(folder, script);
}

/** Runs the command of an installed npm package, as `run` does. */
export function runPackage(
  name: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  return run(process.execPath, [packageScript(name), ...args], options);
}
