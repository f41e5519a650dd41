import { useLayoutEffect, useState } from 'preact/hooks';
import { minutesLeft } from '../lib/reading/reading-time.ts';
import { counted } from './counted.ts';
import { useWords } from './words.ts';

export interface ProgressProps {
  /** How long the whole story takes. */
  readonly minutes: number;
}

/** How much of the story is above the lower edge of the window, 0 to 1. */
function readSoFar(): number {
  const story = document.getElementById('story')?.getBoundingClientRect();
  if (story === undefined || story.height === 0) return 0;
  // In hundredths: finer steps would only draw the line anew.
  const read = Math.round(((innerHeight - story.top) / story.height) * 100) / 100;
  return Math.min(1, Math.max(0, read));
}

/** How much of the story has been read, kept up with the window. */
function useRead(story: unknown): number {
  const [read, setRead] = useState(0);
  // Before the first frame, which would show the minutes of the whole story and then correct them.
  useLayoutEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setRead(readSoFar());
      });
    };
    setRead(readSoFar());
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [story]);
  return read;
}

/** How far somebody has read, as a line over the page, and the minutes that are left. */
export function Progress({ minutes }: ProgressProps) {
  const words = useWords();
  const read = useRead(minutes);
  const more = minutesLeft(minutes, read);
  const left = counted(words, 'minutesLeft', more);
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={words.t('progress')}
      aria-valuenow={Math.round(read * 100)}
      aria-valuetext={left}
    >
      <span class="progress-line" style={{ scale: `${read} 1` }} />
      <span class="time-left" aria-hidden="true" hidden={more === 0}>
        {left}
      </span>
    </div>
  );
}
