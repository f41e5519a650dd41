// @vitest-environment jsdom
// The exports take what the sanitiser returns, and that works under jsdom only.
import { describe, expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../lib/article.ts';
import { exportContent } from '../../../lib/export/export-content.ts';
import { contentToText } from '../../../lib/export/plain-text.ts';
import { sanitize } from '../../../lib/html/sanitize.ts';

const textOf = (html: string) =>
  contentToText(exportContent({ text: '' }, sanitize(html as UntrustedHtml, document)));

describe('plain text', () => {
  it.each([
    ['<p>One\n two.</p><div>Three <b>four</b>.</div>', 'One two.\n\nThree four.'],
    ['<h2>Part</h2><p>a<br>b</p>', 'Part\n\na\nb'],
    ['<ul><li>one</li><li>two<ol start="3"><li>x</li></ol></li></ul>', '- one\n- two\n  3. x'],
    ['<ol><li><p>a</p><p>b</p></li><li>c</li></ol>', '1. a\n\n   b\n2. c'],
    ['<ol reversed><li>last</li><li>next</li><li>first</li></ol>', '3. last\n2. next\n1. first'],
    ['<ol><li value="3">a</li><li>b</li><li value="9">c</li></ol>', '3. a\n4. b\n9. c'],
    ['<ol start="-1"><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    ['<pre>a<br>b<br><br>c</pre><p><code>d<br>e</code></p>', 'a\nb\n\nc\n\nd e'],
    ['<pre><ol><li>a</li>\n<li>  b</li></ol></pre>', 'a\n  b'],
    ['<pre><div>a</div><div><br></div><div>b</div>c</pre>', 'a\n\nb\nc'],
    ['<blockquote><p>One.</p><p>Two<br>lines.</p></blockquote>', '> One.\n>\n> Two\n> lines.'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    [
      '<table><tr><th>Item</th><th>Price</th></tr><tr><td>Rope</td><td>7</td></tr><tr><td>綱</td><td>12</td></tr></table>',
      'Item  Price\nRope  7\n綱    12',
    ],
    ['<p>a\u00ad\u200bb \u202ec\u202c d\ufeff</p>', 'ab c d'],
    ['<p>in\u200bvi\u200dsi\u200cble</p>', 'invisible'],
    ['<p>“Typo’graphic” – kept…</p>', '“Typo’graphic” – kept…'],
    ['<p>👩‍🚀 می‌خواهم</p>', '👩‍🚀 می‌خواهم'],
    ['<p>a</p><figure><img src="https://a.example/1.jpg"><figcaption>c</figcaption></figure>', 'a'],
    ['<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>', '漢（かん）'],
    ['<p>10<sup>6</sup>, 10<sup>−3</sup>, 5 m<sup>2</sup></p>', '10⁶, 10⁻³, 5 m²'],
    ['<p>1<sup>st</sup> of<sup>4 May</sup> H<sub>2</sub>O</p>', '1st of4 May H2O'],
    ['<p>1911<sup><a href="https://a.example/">1</a></sup></p>', '1911[1]'],
    ['<p>1911<a href="https://a.example/"><sup>b</sup></a></p>', '1911[b]'],
    ['<p>1911<sup><a href="https://a.example/">[2]</a></sup></p>', '1911[2]'],
    ['<p>&lt;b&gt; as text &amp; more</p>', '<b> as text & more'],
  ])('%s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('breaks no line by itself', () => {
    expect(textOf(`<p>${'word '.repeat(500)}</p>`)).not.toContain('\n');
  });
});
