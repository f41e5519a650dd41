/** At 60 frames a second what was changed is drawn by then. */
export const FRAME_MS = 17;

/** Waits for a frame. @returns whether the last word before it still holds after it */
export function frameWait() {
  let words = 0;
  return {
    callOff: () => {
      words += 1;
    },
    passes: async () => {
      const before = words;
      // Of a page that nobody sees nothing is drawn, and its timers are slow.
      if (!document.hidden) await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
      return before === words;
    },
  };
}
