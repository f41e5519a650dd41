// @vitest-environment jsdom
// The exports take what the sanitiser returns, and that works under jsdom only.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportContent } from '../../../lib/export/export-content.ts';
import { contentToMarkdown } from '../../../lib/export/markdown.ts';
import { cleaned, goldenStories, storyOf } from './golden-story.ts';
import { modelOfHtml } from './model-of-html.ts';
import { modelOfMarkdown } from './model-of-markdown.ts';

function expectRoundTrip(content: DocumentFragment): void {
  const markdown = contentToMarkdown(exportContent({ text: '' }, content));
  expect(modelOfMarkdown(markdown), markdown).toEqual(modelOfHtml(content));
}

describe('Markdown gives back', () => {
  it.each(goldenStories())('the story of $folder', (page) => {
    expectRoundTrip(storyOf(page).content);
  });

  it.each([
    '<p>a<b>“b”</b>c <i>(d)</i>e</p>',
    '<p>中<b>（注）</b>文<b>“字”</b>。</p>',
    '<p><em><a href="https://a.example/">a</a></em>b</p>',
    '<p><b>a</b><i>b</i><b><i>c</i>d</b>e<i>f<b>g</b></i></p>',
    '<p>Wow!<a href="https://a.example/">b</a></p>',
    '<p>see www.a.example and https://a.example/x_y_z or m@a.example</p>',
    '<p><a href="https://a.example/">https://a.example/</a></p>',
    '<ul><li>a</li></ul><ul><li>b</li></ul><ol><li>c</li></ol><ol start="4"><li>d</li></ol>',
    '<ol><li><p>a</p><p>b</p><ul><li>c<blockquote>q</blockquote></li></ul></li><li><pre>x\n\n  y</pre></li></ol>',
    '<ol reversed><li>a</li><li>b<ol reversed start="5"><li>c</li><li>d</li></ol></li></ol><p>e</p>',
    '<ol><li value="3">a</li><li>b</li><li value="9">c</li></ol><ol start="-1"><li>d</li></ol>',
    '<pre>a<br>b<br><br>c</pre><pre><code><div>d</div><div>e</div></code></pre>',
    '<blockquote><p>a</p><ul><li>b</li></ul></blockquote><blockquote>c</blockquote>',
    '<p>1. a<br>- b<br>:-- | --<br>=== </p><p>+ c</p><p>a | b<br>--- | ---</p>',
    '<table><tr><th>a|b</th><th></th></tr><tr><td><code>c|d</code></td><td>| e</td></tr></table>',
    '<table><tr><td rowspan="2">a</td><td>b<br>c</td></tr><tr><td>d</td></tr></table>',
    '<table><tr><td>alone</td></tr></table><dl><dt>t</dt><dd>d</dd></dl>',
    '<p>x<sup>2</sup> <mark>m</mark> <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> <q>q</q></p>',
    '<p>10<sup>6</sup> in 1911<sup><a href="https://a.example/">1</a></sup> 1<sup>st</sup> 2<a href="https://a.example/"><sup>3</sup></a></p>',
    '<p>a <img src="https://a.example/1.jpg" alt="b [c] *d*"> e</p>',
    '<figure><a href="https://a.example/">Video: x</a><figcaption>said <i>so</i></figcaption></figure>',
    '<h2>a<br>b <a href="https://a.example/">c</a></h2><h2></h2>',
    '<h2>Chapter #</h2><h3>a ##</h3><h2>C#</h2><h2>#</h2><h2>a <b>#</b></h2><h2>a <i>b</i> ##</h2>',
    '<a href="https://a.example/"><h3>Title</h3><p>Text</p></a>',
    '<p><code>`a` </code><code>b``</code></p><pre>```\n~~~</pre>',
  ])('%s', (html) => {
    expectRoundTrip(cleaned(html));
  });

  it('anything that may stand in a story', () => {
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('ab 1.-+#*_~`[]()!|<>&:\\“”漢é\n')),
      maxLength: 8,
    });
    const text = words.map((one) => one.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
    const { line } = fc.letrec<{ line: string }>((tie) => ({
      line: fc
        .array(
          fc.oneof(
            { weight: 4, arbitrary: text },
            ...['em', 'strong', 's', 'code'].map((tag) =>
              tie('line').map((inner) => `<${tag}>${inner}</${tag}>`),
            ),
            // Of numbers in one that is joined with the next something else may come.
            tie('line').map((inner) => `<sup>${inner.replace(/[1b+-]/g, '')}</sup>`),
            tie('line').map((inner) => `<a href="https://a.example/(x)?a=1&amp;b=2">${inner}</a>`),
            fc.constant('<br>'),
          ),
          { maxLength: 4 },
        )
        .map((parts) => parts.join('')),
    }));
    const { blocks } = fc.letrec<{ blocks: string }>((tie) => ({
      blocks: fc
        .array(
          fc.oneof(
            { weight: 3, arbitrary: line.map((one) => `<p>${one}</p>`) },
            line.map((one) => `<h3>${one}</h3>`),
            fc
              .tuple(line, tie('blocks'))
              .map(([a, b]) => `<ul><li>${a}${b}</li><li>${a}</li></ul>`),
            tie('blocks').map((inner) => `<ol start="7"><li>${inner}</li></ol>`),
            tie('blocks').map((inner) => `<blockquote>${inner}</blockquote>`),
            fc
              .tuple(line, line)
              .map(([a, b]) => `<table><tr><td>${a}</td><td>${b}</td></tr></table>`),
            text.map((one) => `<pre>${one}</pre>`),
            fc.constant('<hr>'),
          ),
          { maxLength: 3 },
        )
        .map((parts) => parts.join('')),
    }));
    fc.assert(
      fc.property(blocks, (html) => expectRoundTrip(cleaned(html))),
      { numRuns: 80, seed: 7 },
    );
  });
});
