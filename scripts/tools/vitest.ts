import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
    readonly name: string;
    /** In milliseconds. */
    readonly startTime: number;
    readonly endTime: number;
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

/** A file that takes longer is worth a line: all of it has to be done in 20 minutes. */
const LONG_S = 20;

/** The files that took long, the longest first, a line each. */
export function longFiles({ testResults }: Pick<VitestReport, 'testResults'>): string[] {
  return testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .filter(({ seconds }) => seconds > LONG_S)
    .sort((one, other) => other.seconds - one.seconds)
    .map(({ name, seconds }) => `${seconds.toFixed(0)} s  ${basename(name)}`);
}

/** Runs one of the projects of tests/vitest.config.ts, or those whose names begin alike, showing it as it goes. */
export async function runTests(project: 'unit*' | 'e2e' | 'e2e-alone'): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-tests-'));
  const file = join(folder, 'report.json');
  const config = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  // Every line of lib/ that unit tests leave out is counted; the config says how many may be.
  const coverage = project === 'unit*' ? ['--coverage'] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { code } = await runPackage('vitest', [...config, ...coverage, ...reporters], {
      show: true,
    });
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const tally = tallyOf(report);
    for (const line of longFiles(report)) console.log(line);
    // An error outside every test fails the run but no test.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch (error) {
    console.error(`${project}: vitest left no report`, error);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
