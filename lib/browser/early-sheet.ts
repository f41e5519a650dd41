/** A sheet of the page's own document. A page could see it, so it is there for moments only. */
export interface EarlySheet {
  /** Puts this text in; '' takes the sheet out. */
  set(css: string): void;
  /** Does a task that has to see what the sheet hides; a reader sees nothing of it. */
  readonly whileOut: <T>(task: () => T) => T;
}

/** Not there until it has a text. */
export function earlySheet(): EarlySheet {
  let sheet: CSSStyleSheet | null = null;
  const takeOut = () => {
    if (sheet === null) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    sheet = null;
  };
  const putIn = (made: CSSStyleSheet) => {
    sheet = made;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
  };
  return {
    set: (css) => {
      takeOut();
      if (css === '') return;
      const made = new CSSStyleSheet();
      made.replaceSync(css);
      putIn(made);
    },
    whileOut: (task) => {
      const was = sheet;
      takeOut();
      try {
        return task();
      } finally {
        if (was !== null) putIn(was);
      }
    },
  };
}
