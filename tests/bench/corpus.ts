import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';

/** A corpus folder that cannot be used. Its message is one sentence that names the file. */
export class BrokenCorpus extends Error {
  override name = 'BrokenCorpus';
}

const EntrySchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  set: v.string(),
  url: v.pipe(v.string(), v.url()),
  html: v.string(),
  body: v.string(),
  country: v.optional(v.string()),
  kind: v.optional(v.string()),
  title: v.optional(v.nullable(v.string())),
  authors: v.optional(v.nullable(v.array(v.string()))),
  date: v.optional(v.nullable(v.string())),
  summary: v.optional(v.nullable(v.array(v.string()))),
  must: v.optional(v.array(v.string())),
  mustNot: v.optional(v.array(v.string())),
  labels: v.optional(v.nullable(v.string())),
});

const LabelSchema = v.object({ path: v.string(), hrefs: v.optional(v.array(v.string()), []) });
const labelList = v.optional(v.array(LabelSchema), []);
const oneLabel = v.optional(v.nullable(LabelSchema), null);

const LabelsSchema = v.object({
  related: labelList,
  more: labelList,
  promo: labelList,
  ad: labelList,
  share: labelList,
  consent: labelList,
  paywall: labelList,
  body_extra: labelList,
  title: oneLabel,
  byline: oneLabel,
  date: oneLabel,
});

export type Labels = v.InferOutput<typeof LabelsSchema>;

/** One page of a corpus with its truth. Format: README.md of the corpus. */
export type Entry = v.InferOutput<typeof EntrySchema> & {
  readonly folder: string;
  readonly around: Labels | null;
};

/**
 * Reads a corpus folder: manifest and labels; of the pages only their presence is checked.
 * @param folder a folder with a manifest.json
 * @returns its pages in the order of the manifest
 * @throws BrokenCorpus
 */
export function loadCorpus(folder: string): readonly Entry[] {
  const manifest = join(folder, 'manifest.json');
  const entries = checked(v.array(EntrySchema), manifest);
  const seen = new Set<string>();
  return entries.map((entry) => {
    if (seen.has(entry.id)) throw new BrokenCorpus(`${manifest} lists "${entry.id}" twice.`);
    seen.add(entry.id);
    const page = join(folder, entry.html);
    if (!existsSync(page)) throw new BrokenCorpus(`${page} is missing, but ${manifest} lists it.`);
    const labels = entry.labels ? checked(LabelsSchema, join(folder, entry.labels)) : null;
    return { ...entry, folder, around: labels };
  });
}

/**
 * The entries with the given ids, or all of them when none is given.
 * @throws BrokenCorpus for an id that is in none of the folders
 */
export function onlyThese(entries: readonly Entry[], ids: readonly string[]): readonly Entry[] {
  if (ids.length === 0) return entries;
  const known = new Set(entries.map((entry) => entry.id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) {
    const folders = new Set(entries.map((entry) => join(entry.folder, 'manifest.json')));
    throw new BrokenCorpus(`No page "${unknown}" in ${[...folders].join(' or ')}.`);
  }
  return entries.filter((entry) => ids.includes(entry.id));
}

/** A digest over manifest, labels and pages, so that two result files can be told to be of one corpus. */
export function corpusHash(entries: readonly Entry[]): string {
  const hash = createHash('sha256');
  for (const entry of entries) {
    hash.update(JSON.stringify({ ...entry, folder: '' }));
    hash.update(readFileSync(join(entry.folder, entry.html)));
  }
  return hash.digest('hex').slice(0, 16);
}

function checked<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? `is not JSON: ${error.message}` : 'cannot be read';
    throw new BrokenCorpus(`${file} ${why}.`, { cause: error });
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const at = v.getDotPath(issue) ?? 'the top';
  throw new BrokenCorpus(`${file} is wrong at ${at}: ${issue.message}.`);
}
