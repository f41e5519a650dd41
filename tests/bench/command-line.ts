import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { ENGINE_NAMES, type EngineName } from './engines/engine.ts';

/** A command line that says something impossible. Its message is one sentence. */
export class BadCommand extends Error {
  override name = 'BadCommand';
}

export interface Command {
  readonly corpora: readonly string[];
  readonly only: readonly string[];
  readonly sets: readonly string[];
  readonly engines: readonly EngineName[];
  readonly out: string | null;
  readonly diff: string | null;
  readonly readme: boolean;
  readonly holdout: boolean;
  readonly pages: boolean;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Also measure what is hidden on the page. */
  readonly hiding: boolean;
  readonly help: boolean;
}

export const HELP = `npm run bench -- [options]

  --corpus DIR     a folder in the corpus format; may be given again (without it: our own few pages)
  --only ID,…      only these pages
  --set NAME,…     only these sets
  --engines LIST   of ${ENGINE_NAMES.join(', ')} (all)
  --no-hiding      only read the pages: quicker while working on the text
  --extension DIR  another build of the extension (.output/chrome-mv3)
  --pages          also every page with its body F1, worst first
  --holdout        the fifth of the publishers kept aside while tuning, and the rest, in rows of their own
  --out FILE       write everything that was read to a JSON file
  --diff FILE      name the pages that got better or worse since that file
  --readme         write the table into docs/benchmark.md, and the few figures that tell most into README.md`;

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const TINY = fileURLToPath(new URL('corpus', import.meta.url));

/**
 * Reads the command line.
 * @throws BadCommand
 */
export function readCommand(argv: readonly string[]): Command {
  const { values } = parsed(argv);
  const list = (text: string | undefined) => (text ?? '').split(',').filter((part) => part !== '');
  return {
    corpora: values.corpus ?? [TINY],
    only: list(values.only),
    sets: list(values.set),
    engines: enginesIn(list(values.engines)),
    out: values.out ?? null,
    diff: values.diff ?? null,
    readme: values.readme,
    holdout: values.holdout,
    pages: values.pages,
    extension: values.extension ?? BUILT,
    hiding: !values['no-hiding'],
    help: values.help,
  };
}

function parsed(argv: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        corpus: { type: 'string', multiple: true },
        only: text,
        set: text,
        engines: text,
        out: text,
        diff: text,
        extension: text,
        readme: flag,
        holdout: flag,
        pages: flag,
        'no-hiding': flag,
        help: flag,
      },
    });
  } catch (error) {
    throw new BadCommand(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function enginesIn(names: readonly string[]): readonly EngineName[] {
  const unknown = names.find((name) => !ENGINE_NAMES.includes(name as EngineName));
  if (unknown !== undefined) {
    throw new BadCommand(`There is no engine "${unknown}"; there are ${ENGINE_NAMES.join(', ')}.`);
  }
  return names.length === 0 ? ENGINE_NAMES : ENGINE_NAMES.filter((name) => names.includes(name));
}
