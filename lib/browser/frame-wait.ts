/** At 60 frames a second what was changed is drawn by then. */
export const FRAME_MS = 17;

/** Where a timer may come 4 ms late, a message comes when what waits for its turn has had it. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Waits for frames and turns, and tells after each whether the last word before it still holds. */
export function frameWait() {
  let words = 0;
  const holdsAfter = async (wait: () => Promise<unknown>) => {
    const before = words;
    await wait();
    return before === words;
  };
  return {
    callOff: () => {
      words += 1;
    },
    /** Waits for a frame. @param isAwaited is there anything to draw? */
    passes: (isAwaited: boolean) =>
      holdsAfter(async () => {
        // What is asked for in the same breath holds instead.
        await Promise.resolve();
        // Of a page that nobody sees nothing is drawn, and its timers are slow.
        if (isAwaited && !document.hidden)
          await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
      }),
    /** Lets the page have its turn. */
    yields: () => holdsAfter(nextTask),
  };
}
