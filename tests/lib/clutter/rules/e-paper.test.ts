import { ePaper } from '../../../../lib/clutter/rules/e-paper.ts';
import { testRule } from '../test-rule.ts';

testRule(ePaper, {
  hides: [
    '<div><a href="https://epaper.gazette.example/"><img src="/front.jpg"><p>The Gazette: June 18</p><p>Buy now</p></a></div>',
    '<div><a href="https://www.gazette.example/e-paper/today"><p>Zum E-Paper</p></a></div>',
    // Its lines are no menu: all of them lead to the paper.
    `<div>${['18', '19'].map((day) => `<a href="https://epaper.gazette.example/"><ul><button>Gazette: June ${day}</button><button>Buy now</button></ul><img src="/${day}.jpg"></a>`).join('')}</div>`,
    '<div><p>今日の紙面</p><a href="https://epaper.gazette.example/">紙面を読む</a></div>',
  ],
  keeps: [
    '<div><div><a href="https://epaper.gazette.example/">Buy e-paper</a></div><div><a href="/sport">Sport</a></div><div><a href="/boats">Boats</a></div></div>',
    '<p>The museum will <a href="https://epaper.gazette.example/">read the paper</a> of 1890 aloud.</p>',
    '<div><p>Buy now</p><a href="https://shop.example/bell">The bell</a></div>',
  ],
});
