import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { ENGINE_NAMES, NOTHING, type EngineName, type EngineReading } from './engines/engine.ts';
import { HIDING_NAMES, type HidingFound, type HidingName } from './metrics/hiding.ts';

/** What the run found on one page: for every engine that ran, its reading; and what hiding did. */
export interface PageRun {
  readonly id: string;
  readonly engines: Partial<Record<EngineName, EngineReading>>;
  readonly hiding: Partial<Record<HidingName, HidingFound>>;
}

export interface Meta {
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly corpus: string;
}

/** A file to compare with is none of ours. Its message is a sentence that names it. */
export class BadResults extends Error {
  override name = 'BadResults';
}

const text = v.fallback(v.nullable(v.string()), null);
const ReadingSchema = v.object({
  isArticle: v.fallback(v.nullable(v.boolean()), null),
  title: text,
  byline: v.fallback(v.array(v.string()), []),
  publication: text,
  publishedAt: text,
  text: v.string(),
  related: v.fallback(
    v.array(v.object({ url: v.string(), title: v.string(), source: text, time: text })),
    [],
  ),
  removed: v.unknown(),
  error: text,
});
const HiddenSchema = v.object({
  seen: v.number(),
  hidden: v.number(),
  missed: v.array(v.string()),
});
const HidingSchema = v.object({
  hidden: v.record(v.string(), HiddenSchema),
  broken: v.array(v.string()),
});
const PageSchema = v.looseObject({ ms: v.record(v.string(), v.number()) });
const FileSchema = v.object({ pages: v.record(v.string(), PageSchema) });

/**
 * Writes a result file. Broadsheet's reading stands at the top of each page, a rival's under its name.
 * @throws Error of the file system
 */
export function writeResults(file: string, meta: Meta, runs: readonly PageRun[]): void {
  const pages = Object.fromEntries(runs.map((run) => [run.id, pageToFile(run)]));
  writeFileSync(file, `${JSON.stringify({ meta, pages }, null, 1)}\n`);
}

/**
 * Reads a result file, for comparing with it.
 * @throws BadResults
 */
export function readResults(file: string): readonly PageRun[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadResults(`${file} is not a result file that can be read.`, { cause: error });
  }
  const result = v.safeParse(FileSchema, value);
  if (!result.success) throw new BadResults(`${file} is not a result file of this benchmark.`);
  return Object.entries(result.output.pages).map(([id, page]) => pageFromFile(id, page));
}

function pageToFile({ engines, hiding }: PageRun): object {
  const ms = Object.entries(engines).flatMap(([name, { ms }]) => (ms === null ? [] : [[name, ms]]));
  const { broadsheet, ...rivals } = engines;
  const { broadsheet: hid, ...others } = hiding;
  const named = Object.entries(rivals).map(([name, reading]) => [name, withoutTime(reading)]);
  return {
    ...(broadsheet ? withoutTime(broadsheet) : {}),
    ...hid,
    ms: Object.fromEntries(ms) as object,
    ...(Object.fromEntries(named) as object),
    ...others,
  };
}

function pageFromFile(id: string, page: v.InferOutput<typeof PageSchema>): PageRun {
  const part = (name: string) => (name === 'broadsheet' ? page : page[name]);
  const engines = ENGINE_NAMES.flatMap((name) => {
    const { success, output } = v.safeParse(ReadingSchema, part(name));
    const ms = page.ms[name] ?? null;
    return success ? [[name, { ...NOTHING, ...output, ms }] as const] : [];
  });
  const hiding = HIDING_NAMES.flatMap((name) => {
    const { success, output } = v.safeParse(HidingSchema, part(name));
    return success ? [[name, output] as const] : [];
  });
  return { id, engines: Object.fromEntries(engines), hiding: Object.fromEntries(hiding) };
}

/** Times of all engines stand together in a page's `ms`. */
function withoutTime(reading: EngineReading): object {
  return Object.fromEntries(Object.entries(reading).filter(([key]) => key !== 'ms'));
}
