import { checkAll } from './checks/all.ts';

const results = await checkAll();
const failed = results.filter(({ faults }) => faults.length > 0).length;
console.log(failed === 0 ? 'all well' : `${failed} of ${results.length} checks failed`);
process.exitCode = failed === 0 ? 0 : 1;
