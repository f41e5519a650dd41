/**
 * "We" and "our", by language. What offers a service speaks of itself; a story speaks of others. Words that
 * mean something else in another language of the list ("my", "nos", "os", "uns") are left out.
 */
const WE: ReadonlySet<string> = new Set(
  [
    'we our ours us',
    'wir unser unsere unserem unseren unserer unseres',
    'nous notre',
    'nosotros nuestro nuestra nuestros nuestras',
    'nosso nossa nossos nossas',
    'noi nostro nostra nostri nostre',
    'wij ons onze',
    'nasz nasza nasze naszej naszego naszych naszym',
    'vi vår vårt våra våre vores',
    'bizim',
    'мы наш наша наше наши нашей нашего наших нашим',
    'ми нашої нашого нашій наші',
    'نحن لدينا خدماتنا',
    'אנחנו אנו שלנו',
    'हम हमारा हमारी हमारे',
    'kami kita',
  ].flatMap((words) => words.split(' ')),
);

/** The same where words are written together or take endings: Japanese, Chinese, Korean, Vietnamese. */
const WE_WITHIN = /私たち|弊社|当社|我々|我们|我們|本公司|우리|저희|chúng tôi/g;

/** What stands between words, as far as it matters here: the full class takes twice as long. */
const BETWEEN_WORDS = /[\s.,;:!?'"“”„«»‹›()[\]…–—،؛؟।-]+/;

/**
 * Listens who speaks in a text. A word in capitals alone is an abbreviation ("US").
 * @returns how many words the text has, and how many of them say "we" or "our"
 */
export function countOwnVoice(text: string): { readonly words: number; readonly own: number } {
  const words = text.split(BETWEEN_WORDS).filter((word) => word !== '');
  const own = words.filter((word) => WE.has(word.charAt(0).toLowerCase() + word.slice(1))).length;
  return { words: words.length, own: own + (text.match(WE_WITHIN)?.length ?? 0) };
}
