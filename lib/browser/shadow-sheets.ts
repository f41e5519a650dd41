/** One sheet in every shadow root where something is hidden. */
export interface ShadowSheets {
  /** Adds the sheet where the browser's own USER sheet does not reach. */
  add(roots: readonly ShadowRoot[]): void;
  /** Takes the sheet out of every root. */
  clear(): void;
}

/**
 * Chromium's USER sheets stop at shadow roots, Firefox's do not (DESIGN.md section 5): whether one is
 * needed is seen by whether what is marked is still drawn.
 * @param attribute the mark of what is hidden
 * @param css the sheet that hides it
 */
export function shadowSheets(attribute: string, css: string): ShadowSheets {
  const selector = `[${attribute}=""]`;
  const reached = new Map<ShadowRoot, CSSStyleSheet>();
  const isNeeded = (root: ShadowRoot) => {
    const marked = root.querySelector(selector);
    return marked !== null && getComputedStyle(marked).display !== 'none';
  };
  return {
    add: (roots) => {
      for (const root of roots.filter((one) => !reached.has(one) && isNeeded(one))) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        reached.set(root, sheet);
      }
    },
    clear: () => {
      for (const [root, sheet] of reached) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      }
      reached.clear();
    },
  };
}
