/** A story of our own for tests that need one page, with room for what makes it special. */
export interface StoryPage {
  readonly title: string;
  /** What each paragraph is about; gives the story its own words. */
  readonly subject: string;
  readonly head?: string;
  /** Markup beside the story. */
  readonly beside?: string;
  /** Markup at the story's end. */
  readonly within?: string;
}

const SENTENCES = [
  'The council of Ostermere agreed on Monday to spend its whole reserve on SUBJECT, and nobody left the hall before midnight.',
  'Work on SUBJECT will begin in the first dry week of April, said the surveyor, who has waited eleven years for that sentence.',
  'Not everyone was glad: three shopkeepers asked who would pay for SUBJECT once the first winter had gone over it.',
  'An answer is promised for the autumn, when the accounts of SUBJECT are to be read aloud in the market square.',
];

/** The story's paragraphs as plain text. */
export function storyParagraphs({ subject }: Pick<StoryPage, 'subject'>): string[] {
  return SENTENCES.map((sentence) => sentence.replace('SUBJECT', subject));
}

/** The story's own part of the page. */
export function storyMarkup({
  title,
  subject,
  within = '',
}: Pick<StoryPage, 'title' | 'subject' | 'within'>): string {
  const paragraphs = storyParagraphs({ subject }).map((text) => `<p>${text}</p>`);
  return `<article><h1>${title}</h1>${paragraphs.join('\n')}${within}</article>`;
}

/** A whole page. */
export function storyPage(story: StoryPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title>
<meta property="og:type" content="article">${story.head ?? ''}</head>
<body><header><nav><a href="/">Ostermere Post</a></nav></header>
<main id="main">${storyMarkup(story)}</main>${story.beside ?? ''}
<footer>Printed in Ostermere</footer></body></html>`;
}
