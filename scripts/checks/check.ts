/** One thing that must hold of the project. */
export interface Check {
  readonly name: string;
  /** What is wrong, in words; nothing when all is well. May throw: that counts as wrong. */
  readonly run: () => Promise<readonly string[]> | readonly string[];
}

export interface CheckResult {
  readonly name: string;
  readonly faults: readonly string[];
}

async function faultsOf(check: Check): Promise<readonly string[]> {
  try {
    return await check.run();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Prints a line for a check that has ended, with what is wrong. */
function tell({ name, faults }: CheckResult): void {
  const [first = '', ...more] = faults.flatMap((fault) => fault.trimEnd().split('\n'));
  console.log(faults.length === 0 ? `ok    ${name}` : `FAIL  ${name}: ${first}`);
  for (const line of more) console.log(`      ${line}`);
}

async function runLane(checks: readonly Check[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const result = { name: check.name, faults: await faultsOf(check) };
    results.push(result);
    tell(result);
  }
  return results;
}

/**
 * Runs lanes of checks beside each other, the checks of a lane one after the other, and prints a line
 * for each as it ends, with what is wrong.
 */
export async function runChecks(
  lanes: readonly (readonly Check[])[],
): Promise<readonly CheckResult[]> {
  return (await Promise.all(lanes.map(runLane))).flat();
}
