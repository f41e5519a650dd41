import { ANY_WORD, OTHER_SCRIPTS, Phrases } from '../html/phrases.ts';

/**
 * Words that say how long ago, and month names, in the languages of DESIGN.md section 8. A label must
 * also be short, so a sentence with "ago" in it is none.
 */
export const AGO = new Phrases([
  [
    'ag ye to ju vo ge he il hi au ha ay ho fa ie og há on at gi va te wc dz se ig id si i ön dü bu la ke tr hô',
    String.raw`⟨(ago|yesterday|today|just now|vor [^\s\d]+|vor \d+|gestern|heute|il y a|hier|aujourd.hui|hace|ayer|hoy|fa|ieri|oggi|há|ontem|hoje|atrás|geleden|gisteren|vandaag|temu|wczoraj|dzisiaj|sedan|igår|idag|siden|i går|i dag|önce|dün|bugün|lalu|kemarin|trước|hôm qua|hôm nay)⟩`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`назад|вчера|сегодня|тому|вчора|сьогодні|前|昨日|今日|昨天|今天|刚刚|전|어제|오늘|방금|منذ|قبل|أمس|اليوم|לפני|אתמול|היום|पहले|कल|आज`,
  ],
]);

/** Beginnings of month names in Latin script; many are words of other languages too ("set", "out", "may"). */
const LATIN_MONTH =
  '⟨(?:jan|feb|m[aä]r|apr|ma[yijg]|jun|jul|aug|sep|o[ck]t|nov|de[czs]|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|mai|out|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|tháng)[^\\s\\d.,]*';
const OTHER_MONTH =
  '(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר|जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर)';

/** A month is one only beside its day or year: "Mar 4", "4 de marzo", "juin 2025", and not in "8 out of 10". The day before it is looked back at: what a phrase begins with is its month. */
export const MONTH = new Phrases([
  [
    'ja fe ma mä ap ju au se oc ok no de fé av ao dé en ab ag di ge gi lu ot ou st kw cz li si wr pa gr şu ni ha te ağ ey ek ka ar th',
    [
      String.raw`(?<=(?<![\d.,])[0-3]?\d(?:st|nd|rd|th|er|\.|º)?[\s.-]*(?:de |del )?)${LATIN_MONTH}[.,]?(?=\s*(?:[-–|(]|(?:de |del |at |um |kl\.? |à |às |alle )?\d|$))`,
      String.raw`${LATIN_MONTH}[.,]?\s*(?:de |del )?(?:[0-3]?\d|(?:19|20)\d\d)(?!\d|[.,]\d)`,
    ].join('|'),
  ],
  [OTHER_SCRIPTS, String.raw`(?<=\d[\s.,]*)${OTHER_MONTH}|${OTHER_MONTH}[^\s\d]*[\s.,]*\d`],
]);

/** Words that make "ago" and the like a time without a figure: "an hour ago", "yesterday". */
export const ALONE = new Phrases([
  [
    'an a on ei un en je bi vo',
    String.raw`^(an?|one|ein\w*|une?|un[ao]?|en|jeden|bir|vor eine[rm])⟩`,
  ],
  [ANY_WORD, String.raw`yesterday|today|now|^\S+$`],
  [OTHER_SCRIPTS, '^(час|день)⟩'],
]);

/**
 * Digits as a day or a clock is written: 18/06/2025, 2025-06-18, 18.6., 2025年6月18日, 14:05, 9.30 Uhr.
 * Scores, fractions, prices and measures are not: 70-44, 1/2, 5.99, 4.53.
 */
const NUMERIC =
  /(?<![\d.,])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d)|(?<!\d)[0-3]\d\/[01]\d(?!\d)|(?<![\d.,])[0-3]?\d\.\s?[01]?\d\.(?!\d)|(?<![\d:.,])(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)|(?<![\d.,])(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s?(?:[uU]hr|klo|[apAP]\.?[mM])|$)|\d+\s*[年月日년월일]/;

/** Room for a label in full, "Published 12:41 PM EDT, Wed September 18, 2024", and for no sentence. */
const LABEL_CHARS = 48;

/** Is this short text the page's word for a time: "an hour ago", "June 18, 2025", "14:05"? */
export function looksLikeTime(text: string): boolean {
  if (text.length > LABEL_CHARS || text.length < 2) return false;
  if (AGO.test(text)) return /\d/.test(text) || ALONE.test(text) || text.length < 16;
  return /\d/.test(text) && (NUMERIC.test(text) || MONTH.test(text));
}
