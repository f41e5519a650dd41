import { BadRule, makeRule } from './new-rule/make-rule.ts';
import { ROOT } from './tools/program.ts';

try {
  const { made, textKey } = makeRule(ROOT, process.argv.slice(2));
  console.log(
    `${made.join('\n')}\n\nFill in the rule, then both halves of its test: it fails until then.\n` +
      `Its \`why\` goes into every language of public/_locales as ${textKey}.`,
  );
} catch (error) {
  if (!(error instanceof BadRule)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
