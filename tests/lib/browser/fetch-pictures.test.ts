// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { fetchPictures } from '../../../lib/browser/fetch-pictures.ts';
import type { PictureType } from '../../../lib/export/pictures.ts';

const JPEG = [0xff, 0xd8, 0xff, 0xe0];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const ADDRESSES = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'];

type Answer = (signal: AbortSignal) => Promise<Response>;

/** A web that has an answer for each address; the others are not there. */
function webOf(answers: Readonly<Record<string, Answer>>) {
  const asked = vi.fn((address: string, { signal }: RequestInit) => {
    const answer = answers[address];
    if (answer === undefined || signal == null)
      return Promise.reject(new TypeError('no such host'));
    return answer(signal);
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

const file =
  (...bytes: readonly number[]): Answer =>
  () =>
    Promise.resolve(new Response(new Uint8Array(bytes)));

const wanted = (addresses = ADDRESSES, types: readonly PictureType[] | null = null) => ({
  addresses,
  types,
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('fetches pictures in the order of the story, without cookies or a word of where from', async () => {
  const asked = webOf({ [ADDRESSES[0] ?? '']: file(...JPEG), [ADDRESSES[2] ?? '']: file(...PNG) });
  const pictures = await fetchPictures(wanted());
  expect(Array.from(pictures, ([address, { type }]) => [address, type])).toEqual([
    ['https://a.example/1', 'image/jpeg'],
    ['https://a.example/3', 'image/png'],
  ]);
  expect(asked).toHaveBeenCalledTimes(3);
  for (const [, options] of asked.mock.calls) {
    expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  }
});

it('asks for nothing where nothing is wanted', async () => {
  const asked = webOf({});
  expect(await fetchPictures(wanted([]))).toEqual(new Map());
  expect(asked).not.toHaveBeenCalled();
});

it.each<[string, Answer]>([
  ['a page of HTML', () => Promise.resolve(new Response('<!doctype html><script>'))],
  ['a drawing with script in it', () => Promise.resolve(new Response('<svg onload="x">'))],
  ['a refusal', () => Promise.resolve(new Response(new Uint8Array(JPEG), { status: 403 }))],
  ['nothing', () => Promise.resolve(new Response(null))],
])('leaves out %s', async (_, answer) => {
  webOf({ [ADDRESSES[0] ?? '']: answer });
  expect(await fetchPictures(wanted(ADDRESSES.slice(0, 1)))).toEqual(new Map());
});

/** A picture that never ends, and how much of it was taken. */
function endless() {
  const taken = { bytes: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      const part = new Uint8Array(1_000_000);
      part.set(JPEG);
      taken.bytes += part.length;
      stream.enqueue(part);
    },
    cancel: () => {
      taken.cancelled = true;
    },
  });
  return { taken, answer: () => Promise.resolve(new Response(body)) };
}

it('stops where a picture is larger than any', async () => {
  const { taken, answer } = endless();
  webOf({ [ADDRESSES[0] ?? '']: answer });
  expect(await fetchPictures(wanted(ADDRESSES.slice(0, 1)))).toEqual(new Map());
  expect(taken.cancelled).toBe(true);
  expect(taken.bytes).toBeLessThan(20_000_000);
});

it('takes so many pictures as make a file that somebody can send', async () => {
  const large: Answer = () => {
    const bytes = new Uint8Array(14_000_000);
    bytes.set(JPEG);
    return Promise.resolve(new Response(bytes));
  };
  const addresses = Array.from({ length: 9 }, (_, at) => `https://a.example/${at}`);
  webOf(Object.fromEntries(addresses.map((address) => [address, large])));
  expect((await fetchPictures(wanted(addresses))).size).toBe(7);
});

it('waits for no picture longer than it must', async () => {
  const never: Answer = (signal) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')));
    });
  // The waiting is the browser's, whose clock no test can move.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const control = new AbortController();
    setTimeout(() => control.abort(), ms / 1000);
    return control.signal;
  });
  webOf({ [ADDRESSES[0] ?? '']: never, [ADDRESSES[1] ?? '']: file(...JPEG) });
  const pictures = await fetchPictures(wanted());
  expect([...pictures.keys()]).toEqual(['https://a.example/2']);
  vi.restoreAllMocks();
});
