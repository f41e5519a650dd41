/** Issue 6: a story of so many words scrolls without a hitch. */
const MANY_WORDS = 100_000;

const WORDS =
  'lamp harbour stone quiet evening council winter rope gull letter oil switch tide boat market river'.split(
    ' ',
  );
const SHORTEST = 60;

/** A page with a story of 100,000 words: paragraphs of 60 to 109, a subheading after every fortieth. */
export function longStoryPage(title: string): string {
  const parts: string[] = [];
  for (let words = 0, at = 0; words < MANY_WORDS; at++) {
    const length = SHORTEST + (at % 50);
    const text = Array.from(
      { length },
      (_, i) => WORDS[(at * 7 + i * 5 + (i % 11)) % WORDS.length],
    );
    parts.push(`<p>The keeper of lamp ${at} said: ${text.join(' ')}.</p>`);
    if (at % 40 === 39) parts.push(`<h2>Round ${(at + 1) / 40}</h2>`);
    words += length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head>
<body><main><article><h1>${title}</h1>${parts.join('')}</article></main></body></html>`;
}
