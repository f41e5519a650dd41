/** Hostile markup, and what it is an example of. */
export interface Payload {
  readonly source: string;
  readonly payload: string;
}

/** What lists call the markup, and what they call its kind: the first that is there is taken. */
const PAYLOAD_NAMES =
  'payload html markup vector xss attack input code dirty string text content value'.split(' ');
const SOURCE_NAMES = 'source category class type kind name title id file'.split(' ');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const firstString = (record: Record<string, unknown>, names: readonly string[]) =>
  names.map((name) => record[name]).find((value): value is string => typeof value === 'string');

const isName = (value: unknown): value is string | number => /^(?:st|nu)/.test(typeof value);

const firstNamed = (record: Record<string, unknown>) =>
  SOURCE_NAMES.map((name) => record[name]).find(isName);

/** Where in the file: for who has to mend it. */
function notUnderstood(value: unknown, where: string): never {
  const shown = JSON.stringify(value).slice(0, 120);
  throw new Error(
    `${where}: ${shown} is no payload. One is a string, or an object with a string called ${PAYLOAD_NAMES.join(', ')}.`,
  );
}

function fromRecord(value: Record<string, unknown>, source: string, where: string): Payload[] {
  const named = String(firstNamed(value) ?? source);
  const payload = firstString(value, PAYLOAD_NAMES);
  if (payload !== undefined) return [{ source: named, payload }];
  const lists = Object.entries(value).filter(([, one]) => Array.isArray(one));
  if (lists.length === 0) notUnderstood(value, where);
  return lists.flatMap(([key, list]) => {
    const kind = lists.length > 1 || named === source ? key : named;
    return payloadsOf(list, kind, `${where}, "${key}"`);
  });
}

/** A string, an object that holds one, or a list of such, also one list for each kind. */
function payloadsOf(value: unknown, source: string, where: string): Payload[] {
  if (typeof value === 'string') return [{ source, payload: value }];
  if (Array.isArray(value))
    return value.flatMap((one, place) => payloadsOf(one, source, `${where}, entry ${place + 1}`));
  return isRecord(value) ? fromRecord(value, source, where) : notUnderstood(value, where);
}

const parsed = (json: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return null;
  }
};

/** One JSON value a line; null where a line is none. */
function fromLines(lines: readonly string[], name: string): Payload[] | null {
  const values = lines.map(parsed);
  if (lines.length < 2 || values.includes(null)) return null;
  return values.flatMap((one, place) =>
    payloadsOf(one?.value, name, `${name}, entry ${place + 1}`),
  );
}

/**
 * The payloads of a file: a JSON list of strings or objects, an object of such lists by kind, JSON lines,
 * or, where the name ends in ".txt", a payload a line.
 * @throws what is wrong with the file, and where
 */
export function payloadsIn(text: string, name: string): Payload[] {
  const bare = text.replace(/^\ufeff/, '');
  const lines = bare.split(/\r?\n/).filter((line) => line.trim() !== '');
  const isPlain = name.endsWith('.txt');
  const plain = () => lines.map((payload) => ({ source: name, payload }));
  const whole = isPlain ? null : parsed(bare);
  const found =
    whole === null
      ? (fromLines(lines, name) ?? (isPlain ? plain() : null))
      : payloadsOf(whole.value, name, name);
  if (found === null)
    throw new Error(`${name} is neither JSON nor JSON lines; a payload a line goes into a ".txt".`);
  if (found.length === 0) throw new Error(`There is no payload in ${name}.`);
  return found;
}
