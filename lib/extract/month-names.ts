/**
 * Names of the twelve months by language (DESIGN.md section 8): as dates write them, alone (Slavic
 * languages: "мая", "май") and cut short, lower case without a last stop. Source: Unicode CLDR, as Node
 * gives them; a test compares. Written out, since asking a browser for them takes it 5 to 20 ms.
 */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ar', ['يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر']],
  [
    'da',
    [
      'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
      'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec',
    ],
  ],
  [
    'de',
    [
      'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
      'jan|feb|märz|apr|mai|juni|juli|aug|sept|okt|nov|dez',
    ],
  ],
  [
    'es',
    [
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
      'ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic',
    ],
  ],
  [
    'fr',
    [
      'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
      'janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc',
    ],
  ],
  [
    'he',
    [
      'ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
      'ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳',
    ],
  ],
  [
    'hi',
    [
      'जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर',
      'जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्टू॰|नव॰|दिस॰',
    ],
  ],
  [
    'id',
    [
      'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
      'jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des',
    ],
  ],
  [
    'it',
    [
      'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
      'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
    ],
  ],
  ['ja', ['1|2|3|4|5|6|7|8|9|10|11|12']],
  ['ko', ['1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월']],
  [
    'nb',
    [
      'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
      'jan|feb|mars|apr|mai|juni|juli|aug|sep|okt|nov|des',
    ],
  ],
  [
    'nl',
    [
      'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
      'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec',
    ],
  ],
  [
    'pl',
    [
      'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
      'styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień',
      'sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru',
    ],
  ],
  [
    'pt',
    [
      'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
      'jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
    ],
  ],
  [
    'ru',
    [
      'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
      'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
      'янв|февр|мар|апр|мая|июн|июл|авг|сент|окт|нояб|дек',
    ],
  ],
  [
    'sv',
    [
      'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
      'jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec',
    ],
  ],
  [
    'tr',
    [
      'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
      'oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara',
    ],
  ],
  [
    'uk',
    [
      'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
      'січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень',
      'січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд',
    ],
  ],
  [
    'vi',
    [
      'tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12',
      'thg 1|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|thg 10|thg 11|thg 12',
    ],
  ],
  [
    'zh',
    [
      '1|2|3|4|5|6|7|8|9|10|11|12',
      '一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月',
    ],
  ],
]);

/** What a date is written like, so that the browser gives a month in each of its forms. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric' },
];
const PLAIN = { timeZone: 'UTC', calendar: 'gregory' };

/** Each form of the names of a language, January first; none for a language that is not in the list. */
export function monthNames(lang: string): readonly (readonly string[])[] {
  const language = lang.split('-', 1)[0] ?? '';
  const forms = NAMES.get(language === 'no' || language === 'nn' ? 'nb' : language) ?? [];
  return forms.map((names) => names.split('|'));
}

const asked = new Map<string, readonly (readonly string[])[]>();

/** The same as the browser knows them: for other languages, and for what a country calls its own ("Jänner"). */
export function monthNamesOfBrowser(lang: string): readonly (readonly string[])[] {
  let names = asked.get(lang);
  if (names === undefined) {
    names = STYLES.map((style) => {
      const format = new Intl.DateTimeFormat(lang, { ...style, ...PLAIN });
      return Array.from({ length: 12 }, (_, month) => nameIn(format, month));
    });
    asked.set(lang, names);
  }
  return names;
}

function nameIn(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
  const name = parts.find((part) => part.type === 'month')?.value ?? '';
  return name.toLowerCase().replace(/\.$/, '');
}
