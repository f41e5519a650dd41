const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose inside says nothing about what kind of page this is: code, media, the site's own frame. */
export const SKIPPED_TAGS = tags(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS SELECT TEXTAREA INPUT IMG PICTURE NAV FOOTER DIALOG',
);

/** Elements that flow within a line, so that their text belongs to the block around them. */
export const INLINE_TAGS = tags(
  'A ABBR B BDI BDO BR CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME U VAR WBR',
);

export const CONTROL_TAGS = tags('BUTTON INPUT SELECT');

/** Headings of parts of a page; the first level is the page's own. */
export const PART_HEADINGS = tags('H2 H3 H4');
