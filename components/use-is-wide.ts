import { useEffect, useState } from 'preact/hooks';

/** Room for a column of contents beside a story of ordinary width; reader.css has the same number. */
const WIDE = '(min-width: 75rem)';

/** Is there room beside the story? */
export function useIsWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = () => {
      setWide(query.matches);
    };
    query.addEventListener('change', look);
    return () => {
      query.removeEventListener('change', look);
    };
  }, []);
  return wide;
}
