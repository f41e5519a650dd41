import type { PrecisionRecall } from './body.ts';

/** Parameters that say where a click came from and not what it opens. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|cmp|icid|ref)$/i;

/** An address for comparing: without scheme, leading www., fragment, trailing slash and tracking parameters. */
export function bareAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address.trim();
  }
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  const query = url.searchParams.size > 0 ? `?${url.searchParams}` : '';
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${query}`;
}

export interface RelatedTruth {
  readonly expected: readonly string[];
  /** Neither required nor wrong. */
  readonly allowed: readonly string[];
}

/** `null` where the page says nothing: precision when nothing was listed, recall when nothing is expected. */
export interface RelatedScore {
  readonly precision: number | null;
  readonly recall: number | null;
}

/**
 * How well the addresses of the listed stories match the labelled ones.
 * An address that is both expected and allowed is expected.
 */
export function scoreRelated(listed: readonly string[], truth: RelatedTruth): RelatedScore {
  const expected = new Set(truth.expected.map(bareAddress));
  const allowed = new Set(truth.allowed.map(bareAddress));
  const got = [...new Set(listed.map(bareAddress))].filter(
    (address) => expected.has(address) || !allowed.has(address),
  );
  const hits = got.filter((address) => expected.has(address)).length;
  return {
    precision: got.length > 0 ? hits / got.length : null,
    recall: expected.size > 0 ? hits / expected.size : null,
  };
}

/** Precision over the pages where anything was listed, recall over those where anything is expected; `null` when no page is labelled. */
export function averageRelated(scores: readonly RelatedScore[]): PrecisionRecall | null {
  if (scores.length === 0) return null;
  return {
    precision: meanOfKnown(scores.map((score) => score.precision)),
    recall: meanOfKnown(scores.map((score) => score.recall)),
  };
}

function meanOfKnown(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
}
