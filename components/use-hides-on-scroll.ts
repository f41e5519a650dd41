import { useEffect, useState } from 'preact/hooks';

/** Less than this is a trembling hand. */
const LEAST_PX = 12;

/** Is the window on its way down, away from its top? What is not to distract gives way then. */
export function useHidesOnScroll(): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    let last = scrollY;
    const look = () => {
      const moved = scrollY - last;
      if (Math.abs(moved) < LEAST_PX && scrollY > LEAST_PX) return;
      last = scrollY;
      setAway(moved > 0 && scrollY > LEAST_PX);
    };
    addEventListener('scroll', look, { passive: true });
    return () => {
      removeEventListener('scroll', look);
    };
  }, []);
  return away;
}
