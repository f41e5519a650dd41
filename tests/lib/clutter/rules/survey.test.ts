import { survey } from '../../../../lib/clutter/rules/survey.ts';
import { testRule } from '../test-rule.ts';

const asks = (line: string) => `<div><p>${line}</p><button>1</button><button>2</button></div>`;

/** A line for each language and each way to say it. */
const LINES = ['Nehmen Sie an unserer Umfrage teil', 'Participa en nuestra encuesta'];

testRule(survey, {
  hides: [
    ...LINES.map((line) => `<div><h3>${line}</h3><a href="/x">→</a></div>`),
    asks('Was this article helpful?'),
    asks('How useful was this post?'),
    asks('Have your say. Give us feedback.'),
    '<div><h4>Survey</h4><p>Something is different. Tell us what you think about our new look.</p><a href="/s">Here</a></div>',
    '<div>Win a voucher for the ferry! <a href="/s">Take the survey here</a></div>',
    '<div>Ihre Meinung ist uns wichtig. Senden Sie uns Ihr Feedback an: <a href="mailto:post@news.example">post@news.example</a></div>',
    asks('Wie hat Ihnen dieser Artikel gefallen?'),
    asks('Cet article vous a-t-il été utile ?'),
    asks('¿Te ha gustado este artículo?'),
    asks('Você gostou deste conteúdo?'),
    asks('Questo articolo ti è stato utile?'),
    asks('Vond je dit artikel nuttig?'),
    asks('Czy artykuł był przydatny?'),
    asks('Hvad synes du om artiklen?'),
    asks('Bu makale faydalı oldu mu?'),
    asks('Apakah artikel ini bermanfaat?'),
    asks('Вам понравилась статья?'),
    asks('Чи була ця стаття корисною?'),
    asks('この記事は役に立ちましたか？'),
    asks('이 기사가 마음에 들었다면, 좋아요를 눌러주세요.'),
    asks('这篇文章对您有帮助吗？'),
    asks('رأيك يهمنا'),
    '<div><p>Take part in our reader survey</p><a href="/x">→</a></div>',
  ],
  keeps: [
    '<div><p>Sie nahmen an unserer Fahrt teil</p><a href="/x">Mehr</a></div>',
    '<p>Was this article of the treaty useful to the islands? <a href="/x">The court</a> says no.</p>',
    '<p>The council will <a href="/x">take the survey</a> of the harbour to the ministry.</p>',
    '<p>A survey of 900 islanders found that <a href="/x">most enjoy the ferry</a>.</p>',
    '<p>Visitors gave us feedback on <a href="/x">the new pier</a>.</p>',
    '<p>Ihre Meinung ist gefragter denn je, sagte <a href="/x">die Kapitänin</a> der Fähre.</p>',
    '<ul><li><a href="/about">About us</a></li><li><a href="/f">Send us feedback</a></li><li><a href="/c">Contact</a></li><li><a href="/j">Imprint</a></li></ul>',
    '<blockquote><p>Was this article helpful?</p><button>Yes</button></blockquote>',
    '<div><p>They take part in a survey of the sea</p><a href="/x">→</a></div>',
  ],
});
