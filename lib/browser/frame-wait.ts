/** At 60 frames a second what was changed is drawn by then. */
export const FRAME_MS = 17;

/** Waits for frames. */
export function frameWait() {
  let words = 0;
  return {
    callOff: () => {
      words += 1;
    },
    /** @param isAwaited is there anything to draw? @returns whether the last word before still holds after it */
    passes: async (isAwaited: boolean) => {
      const before = words;
      // What is asked for in the same breath holds instead.
      await Promise.resolve();
      // Of a page that nobody sees nothing is drawn, and its timers are slow.
      if (isAwaited && !document.hidden)
        await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
      return before === words;
    },
  };
}
