/** What is exported for nobody, and dependencies that nothing uses: `npm run check:house`. */
import { runChecks } from './checks/check.ts';
import { DEPENDENCIES } from './checks/dependencies.ts';
import { UNUSED_EXPORTS } from './checks/unused-exports.ts';

const results = await runChecks([UNUSED_EXPORTS, DEPENDENCIES]);
process.exitCode = results.every(({ faults }) => faults.length === 0) ? 0 : 1;
