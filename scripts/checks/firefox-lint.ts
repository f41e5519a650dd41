import { builtFolder } from '../tools/build.ts';
import { runPackage } from '../tools/program.ts';
import type { Check } from './check.ts';

export interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string | null;
  readonly line?: number | null;
}

export interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

interface Allowed {
  readonly code: string;
  readonly file: RegExp;
  /** How often the libraries named in `why` cause it in one file. */
  readonly atMost: number;
  readonly why: string;
}

/** Warnings that our libraries cause. Our own code cannot: eslint refuses it the same things. */
const ALLOWED: readonly Allowed[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:read|copy)-page\.js$/,
    atMost: 3,
    why: 'Readability writes innerHTML twice, on the bare story; DOMPurify once, where nothing is drawn',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:chunks\/[\w-]+|pick-element)\.js$/,
    atMost: 2,
    why: 'Preact for dangerouslySetInnerHTML, which eslint forbids us; DOMPurify where nothing is drawn',
  },
];

const where = ({ code, message, file, line }: LintMessage) =>
  `${code} ${file ?? ''}${line == null ? '' : `:${line}`} ${message}`;

function notAllowed(warnings: readonly LintMessage[]): LintMessage[] {
  const seen = new Map<string, number>();
  return warnings.filter((warning) => {
    const key = `${warning.code} ${warning.file ?? ''}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return !ALLOWED.some(
      ({ code, file, atMost }) =>
        code === warning.code && file.test(warning.file ?? '') && times <= atMost,
    );
  });
}

/** What of a linter's report is wrong: every error, and every warning that no library explains. */
export function lintFaults({ errors, warnings }: LintReport): string[] {
  return [...errors, ...notAllowed(warnings)].map(where);
}

/** Mozilla's linter, which the store runs too, on the build for Firefox. */
export const FIREFOX_LINT: Check = {
  name: "Mozilla's linter (web-ext)",
  run: async () => {
    const args = ['lint', '--source-dir', builtFolder('firefox'), '--no-config-discovery'];
    const { output } = await runPackage('web-ext', [...args, '--output', 'json']);
    const start = output.indexOf('{');
    if (start < 0) return [`gave no report: ${output.trim()}`];
    return lintFaults(JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as LintReport);
  },
};
