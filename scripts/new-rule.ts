import { BadRule, makeRule } from './new-rule/make-rule.ts';
import { ROOT } from './tools/program.ts';

try {
  const { made } = makeRule(ROOT, process.argv.slice(2));
  console.log(
    `${made.join('\n')}\n\nFill in the rule, then both halves of its test: it fails until then.`,
  );
} catch (error) {
  if (!(error instanceof BadRule)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
