import { checkAll } from './checks/all.ts';
import { ensureTools } from './tools/ensure.ts';
import { runTests, type Tally } from './tools/vitest.ts';

async function checks(): Promise<Tally> {
  const results = await checkAll();
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  return { passed: results.length - failed, failed };
}

async function everything(): Promise<Tally> {
  // The checks need none of these, and installing them waits for the network most of the time.
  const [checked] = await Promise.all([
    checks(),
    ensureTools(['chromium', 'firefox', 'xvfb', 'xdotool', 'openbox', 'epubcheck']),
  ]);
  const tallies = [checked];
  for (const project of ['unit*', 'e2e', 'e2e-alone'] as const)
    tallies.push(await runTests(project));
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

let tally: Tally = { passed: 0, failed: 1 };
try {
  tally = await everything();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
// Where a tool is missing nobody waits for the checks that run beside.
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
