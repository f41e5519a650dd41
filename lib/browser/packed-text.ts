const FORMAT = 'deflate-raw';

const through = (bytes: Blob, transform: GenericTransformStream) =>
  new Response(bytes.stream().pipeThrough(transform));

/** A text made small, as letters that every store takes. A list of filters comes to about a third. */
export async function packedText(text: string): Promise<string> {
  const small = through(new Blob([text]), new CompressionStream(FORMAT));
  const bytes = new Uint8Array(await small.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** @throws for what `packedText` did not make */
export function unpackedText(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return through(new Blob([bytes]), new DecompressionStream(FORMAT)).text();
}
