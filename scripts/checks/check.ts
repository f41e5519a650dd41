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

/** Runs checks one after the other and prints a line for each as it ends, with what is wrong. */
export async function runChecks(checks: readonly Check[]): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const faults = await faultsOf(check);
    results.push({ name: check.name, faults });
    const [first = '', ...more] = faults.flatMap((fault) => fault.trimEnd().split('\n'));
    console.log(faults.length === 0 ? `ok    ${check.name}` : `FAIL  ${check.name}: ${first}`);
    for (const line of more) console.log(`      ${line}`);
  }
  return results;
}
