/** Elements whose inside says nothing about what kind of page this is: code, pictures, controls, the site's frame. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS SELECT TEXTAREA INPUT IMG PICTURE NAV FOOTER DIALOG'.split(
    ' ',
  ),
);

/** Elements that flow within a line, so that their text belongs to the block around them. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO BR CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** Headings of parts of a page; the first level is the page's own. */
export const HEADING_TAG = /^H[2-4]$/;
