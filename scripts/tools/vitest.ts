import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPackage } from './program.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that counts. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Skipped ones. */
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/**
 * Counts a report. A file that could not be loaded counts as one failure, a skipped test as well:
 * it says nothing about Broadsheet.
 */
export function tallyOf(report: VitestReport): Tally {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed =
    report.numFailedTests + report.numPendingTests + report.numTodoTests + broken.length;
  return { passed: report.numPassedTests, failed };
}

/** Runs one of the projects of tests/vitest.config.ts, showing it as it goes. */
export async function runTests(project: 'unit' | 'e2e'): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-tests-'));
  const file = join(folder, 'report.json');
  const config = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { code } = await runPackage('vitest', [...config, ...reporters], { show: true });
    const tally = tallyOf(JSON.parse(readFileSync(file, 'utf8')) as VitestReport);
    // An error outside every test fails the run but no test.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch (error) {
    console.error(`${project}: vitest left no report`, error);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
