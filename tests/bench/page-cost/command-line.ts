import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BadCommand } from '../command-line.ts';

export interface Command {
  readonly corpora: readonly string[];
  readonly only: readonly string[];
  /** At most so many pages of each group; null for all. */
  readonly sample: number | null;
  readonly out: string | null;
  /** Folder of the built extension. */
  readonly extension: string;
  /** So many milliseconds a page is looked at after it has loaded. */
  readonly settleMs: number;
  /** Also measure pages of our own that are large, grow or fight back, and the flash of clutter. */
  readonly own: boolean;
  /** Measure instead what a reader's own rules add. */
  readonly ownRules: boolean;
  readonly help: boolean;
}

/**
 * After this time a page rests and what is to be hidden is hidden: a page that is none is judged
 * again when it was quiet for 300 ms, and a message takes a few milliseconds.
 */
const SETTLE_MS = 1200;

export const HELP = `npm run bench:page -- [options]

  --corpus DIR     a folder in the corpus format; may be given again (without it: our own few pages)
  --only ID,…      only these pages
  --sample N       at most N articles and N other pages, spread evenly over the corpus
  --no-own         leave out our own large pages, those that grow for 10 s each, and the flash of clutter
  --settle MS      how long a page is looked at after it has loaded (${SETTLE_MS}); a busy machine needs longer
  --own-rules      instead: what 2,000 site rules and a filter list of 5,000 lines add to the cost
  --extension DIR  another build of the extension (.output/chrome-mv3)
  --out FILE       write everything that was measured to a JSON file`;

/** The corpus of our own pages. */
export const TINY = fileURLToPath(new URL('../corpus', import.meta.url));

/** Where the build for Chromium lies. */
export const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/**
 * Reads the command line.
 * @throws BadCommand
 */
export function readCommand(argv: readonly string[]): Command {
  const { values } = parsed(argv);
  return {
    corpora: values.corpus ?? [TINY],
    only: (values.only ?? '').split(',').filter((id) => id !== ''),
    sample: values.sample === undefined ? null : countIn('--sample', values.sample),
    settleMs: countIn('--settle', values.settle ?? String(SETTLE_MS)),
    out: values.out ?? null,
    extension: values.extension ?? BUILT,
    own: !values['no-own'],
    ownRules: values['own-rules'],
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
        sample: text,
        settle: text,
        out: text,
        extension: text,
        'no-own': flag,
        'own-rules': flag,
        help: flag,
      },
    });
  } catch (error) {
    throw new BadCommand(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function countIn(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) {
    throw new BadCommand(`${option} takes a number from 1 on, not "${text}".`);
  }
  return Number(text);
}
