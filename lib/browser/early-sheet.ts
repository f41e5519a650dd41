/** A sheet of the page's own document. A page could see it, so it is there for moments only. */
export interface EarlySheet {
  /** Puts this text in; '' takes the sheet out. */
  set(css: string): void;
}

/** Not there until it has a text. */
export function earlySheet(): EarlySheet {
  let sheet: CSSStyleSheet | null = null;
  const takeOut = () => {
    if (sheet === null) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    sheet = null;
  };
  return {
    set: (css) => {
      takeOut();
      if (css === '') return;
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
  };
}
