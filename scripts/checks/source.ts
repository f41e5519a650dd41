import { runPackage, type Outcome } from '../tools/program.ts';
import type { Check } from './check.ts';

/** As much of a tool's output as helps: the end, where tools put their summary. */
const LINES_SHOWN = 40;

function faults({ code, output }: Outcome): string[] {
  if (code === 0) return [];
  const lines = output.trim().split('\n');
  return [lines.slice(-LINES_SHOWN).join('\n') || `ended with code ${code}`];
}

const tool = (name: string, ...command: [string, ...string[]]): Check => {
  const [program, ...args] = command;
  return { name, run: async () => faults(await runPackage(program, args)) };
};

/** Checks of the source by ready-made tools. */
export const SOURCE_CHECKS: readonly Check[] = [
  tool('types (tsc)', 'typescript', '--noEmit', '--pretty', 'false'),
  tool('rules of the house (eslint)', 'eslint', '.', '--max-warnings', '0'),
  tool('layout of the source (prettier)', 'prettier', '--check', '--log-level', 'warn', '.'),
  tool(
    'no cycles, no orphans (dependency-cruiser)',
    'dependency-cruiser',
    ...[
      '--config',
      '.dependency-cruiser.js',
      'entrypoints',
      'components',
      'lib',
      'scripts',
      'tests',
    ],
  ),
];
