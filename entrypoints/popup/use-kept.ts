import { useState } from 'preact/hooks';

/** Was the last change stored? `keep` waits for one, and resolves whether or not the store takes it. */
export function useKept() {
  const [isKept, setKept] = useState(true);
  const keep = (storing: Promise<unknown>) =>
    storing.then(
      () => setKept(true),
      () => setKept(false),
    );
  return { isKept, setKept, keep };
}
