import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

/** One page of a public corpus, before its file is copied. */
interface Converted {
  readonly id: string;
  readonly set: string;
  readonly url: string;
  readonly body: string;
  readonly [more: string]: unknown;
}

interface Page {
  readonly entry: Converted;
  /** Path of the gzipped page in the public corpus. */
  readonly file: string;
}

const text = v.nullish(v.string(), null);
const Flat = v.record(v.string(), v.object({ url: v.string(), articleBody: v.string() }));
const Paragraphs = v.record(v.string(), v.object({ url: v.string(), body: v.array(v.string()) }));
const Typed = v.object({
  url: v.string(),
  file_id: v.string(),
  _internal: v.object({ page_type: v.object({ primary: v.string() }) }),
  ground_truth: v.object({
    title: text,
    author: text,
    publish_date: text,
    main_content: text,
    with: v.nullish(v.array(v.string()), []),
    without: v.nullish(v.array(v.string()), []),
  }),
});

/** The public corpora that can be converted, each as a function from its folder to its pages. */
const SOURCES: Readonly<Record<string, (folder: string) => readonly Page[]>> = {
  // github.com/scrapinghub/article-extraction-benchmark
  zyte: (folder) =>
    Object.entries(read(Flat, folder, 'ground-truth.json')).map(([id, { url, articleBody }]) => ({
      entry: { id: `zyte-${id.slice(0, 12)}`, set: 'zyte', url, body: articleBody },
      file: join('html', `${id}.html.gz`),
    })),
  // github.com/dobbersc/fundus-evaluation
  'fundus-eval': (folder) =>
    Object.entries(read(Paragraphs, folder, 'dataset/ground_truth.json')).map(
      ([id, { url, body }]) => ({
        entry: { id: `fe-${id}`, set: 'fundus-eval', url, body: body.join('\n\n') },
        file: join('dataset/html', `${id}.html.gz`),
      }),
    ),
  // github.com/Murrough-Foley/web-content-extraction-benchmark
  wcxb: (folder) =>
    readdirSync(join(folder, 'dev/ground-truth'))
      .sort()
      .map((name) => typedPage(read(Typed, folder, join('dev/ground-truth', name)))),
};

/**
 * Writes a public corpus in the format of this benchmark.
 * @param name of the corpus: zyte, fundus-eval or wcxb
 * @returns how many pages it has
 * @throws Error with a sentence for an unknown name or a file that is not as expected
 */
export function convert(name: string, from: string, to: string): number {
  const source = SOURCES[name];
  if (!source) throw new Error(`There is no corpus "${name}": ${Object.keys(SOURCES).join(', ')}.`);
  mkdirSync(join(to, 'pages'), { recursive: true });
  const entries = source(from).map(({ entry, file }) => {
    const html = `pages/${entry.id}.html.gz`;
    cpSync(join(from, file), join(to, html));
    return { ...entry, html };
  });
  writeFileSync(join(to, 'manifest.json'), `${JSON.stringify(entries, null, 1)}\n`);
  return entries.length;
}

function typedPage({
  url,
  file_id: id,
  _internal,
  ground_truth: truth,
}: v.InferOutput<typeof Typed>) {
  const entry = {
    id: `wx-d${id}`,
    set: 'wcxb',
    kind: _internal.page_type.primary,
    url,
    ...(truth.title ? { title: truth.title } : {}),
    ...(truth.author ? { authors: [truth.author] } : {}),
    ...(truth.publish_date ? { date: truth.publish_date } : {}),
    body: truth.main_content ?? '',
    must: truth.with,
    mustNot: truth.without,
  };
  return { entry, file: join('dev/html', `${id}.html.gz`) };
}

function read<S extends v.GenericSchema>(schema: S, folder: string, name: string) {
  const result = v.safeParse(schema, JSON.parse(readFileSync(join(folder, name), 'utf8')));
  if (result.success) return result.output;
  throw new Error(`${join(folder, name)} is not as expected: ${result.issues[0].message}.`);
}

if (process.argv[1] !== undefined && basename(process.argv[1]) === 'convert.ts') {
  const [name = '', from = '', to = ''] = process.argv.slice(2);
  console.log(`${convert(name, from, to)} pages`);
}
