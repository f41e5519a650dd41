/** How a story is set in every file: as its reader has set letters and paper, with room around what stands apart. */
const STORY_STYLE = `
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; }
figcaption, .dateline, .source, .picture-words { font-size: 0.85em; }
figcaption { margin-top: 0.4em; }
blockquote { margin: 1.2em 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
pre { overflow-x: auto; white-space: pre-wrap; }
table { border-collapse: collapse; margin: 1.5em 0; }
td, th { padding: 0.3em 0.6em; border: 1px solid; text-align: start; vertical-align: top; }
.source { margin-top: 2em; overflow-wrap: anywhere; }
`;

/** The style of a page that a browser opens, in light and in dark. */
export const HTML_STYLE = `
:root { color-scheme: light dark; }
body {
  max-width: 42rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font: 1.125rem/1.6 Georgia, 'Noto Serif', serif;
  overflow-wrap: break-word;
}
table { display: block; overflow-x: auto; }
${STORY_STYLE}`;

/** The style in a book: letters, width and colours are those of its reader. */
export const EPUB_STYLE = STORY_STYLE;
