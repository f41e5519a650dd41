/**
 * Keeps something unmade until it is asked for. What a script makes at its start is paid for on every page
 * that it runs in.
 * @param make makes it; called once at most
 */
export function whenAsked<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}
