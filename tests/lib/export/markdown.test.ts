// @vitest-environment jsdom
// The exports take what the sanitiser returns, and that works under jsdom only.
import { describe, expect, it } from 'vitest';
import type { Article, UntrustedHtml } from '../../../lib/article.ts';
import { copyStory } from '../../../lib/export/copy-story.ts';
import { exportContent } from '../../../lib/export/export-content.ts';
import { contentToMarkdown } from '../../../lib/export/markdown.ts';
import { sanitize } from '../../../lib/html/sanitize.ts';
import { sampleArticle, sampleRelated } from '../../components/sample-story.ts';

const clean = (html: string) => sanitize(html as UntrustedHtml, document);

const OPTIONS = {
  copyFormat: 'markdown',
  sourceLine: true,
  copyTemplate: '',
  copyRelated: true,
} as const;

function markdownOf(html: string, changes: Partial<Article> = {}): string {
  const article = sampleArticle({ standfirst: null, ...changes });
  return copyStory({ article, content: clean(html), isPart: false }, OPTIONS).text;
}

const bodyOf = (html: string) => contentToMarkdown(exportContent({ text: '' }, clean(html)));

/** One element around another, `depth` times. */
const nested = (depth: number) => `${'<div>'.repeat(depth)}deep<br>${'</div>'.repeat(depth)}`;

it('begins with the title and ends with where the story is from', () => {
  const copy = markdownOf('<p>Text.</p>', {
    title: '--- A *ferry* <b>',
    standfirst: 'Late, *again*',
  });
  const title = '\\--- A \\*ferry\\* &lt;b>';
  expect(copy.split('\n\n')).toEqual([
    `# ${title}`,
    '**Late, \\*again\\***',
    'Text.',
    `[${title}](https://gazette.example/ferry) · Harrow Gazette · Mira Holt, Jon Aske · 9 hours ago`,
  ]);
});

it('does not change the story it is given', () => {
  const content = clean('<pre>code</pre><table><tr><td>a</td><td>b</td></tr></table><p> t </p>');
  const before = content.cloneNode(true);
  contentToMarkdown(exportContent({ text: '' }, content));
  expect(content.isEqualNode(before)).toBe(true);
});

describe('writes', () => {
  it.each([
    ['<h1>Part</h1><h3>Sub<br>part</h3>', '## Part\n\n### Sub part'],
    ['<p>One <em>two</em> <b>three</b> <s>four</s></p>', 'One *two* **three** ~~four~~'],
    ['<p>up<br>- down<br>1. on</p>', 'up  \n\\- down  \n1\\. on'],
    [
      '<p>Wow!</p><p><b>Late!</b> <i>Spiegel</i>-Redakteur</p>',
      'Wow!\n\n**Late!** *Spiegel*-Redakteur',
    ],
    ['<h2>Wow!</h2><p><kbd>Ctrl</kbd>+<kbd>C</kbd></p>', '## Wow!\n\n`Ctrl`+`C`'],
    ['<p>Wow!<a href="https://a.example/">b</a></p>', 'Wow\\![b](https://a.example/)'],
    ['<p><b>A</b> - b</p>', '**A** - b'],
    ['<b><p>One.</p><p>Two.</p></b>', '**One.**\n\n**Two.**'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['<ol start="3"><li>one</li><li>two</li></ol>', '3. one\n4. two'],
    ['<ol reversed><li>b</li><li>a</li></ol>', '2. b\n\n1) a'],
    ['<blockquote><p>One.</p><p>Two.</p></blockquote>', '> One.\n> \n> Two.'],
    ['<details><summary>More</summary>Text</details>', '**More**\n\nText'],
    ['<p>a\u200bb \u202ec\u202c</p>', 'ab c'],
    ['<p>Use <code>a`b</code>, <code>`</code></p>', 'Use ``a`b``, `` ` ``'],
    ['<pre>a  b\n```\n  &lt;c&gt;\n</pre>', '````\na  b\n```\n  <c>\n````'],
    ['<pre> </pre><p>t</p>', 't'],
  ])('%s', (html, markdown) => {
    expect(bodyOf(html)).toBe(markdown);
  });

  it('pictures with their captions, and nothing of a caption but its words', () => {
    const html =
      '<figure><img src="https://a.example/1(2).jpg" alt="A ] hill&#10;![x](y)" title="t">' +
      '<figcaption>Hill of <i>stars</i> * two</figcaption></figure>';
    expect(bodyOf(html)).toBe(
      '![A \\] hill \\!\\[x\\](y)](https://a.example/1%282%29.jpg)\n\n*Hill of stars \\* two*',
    );
  });

  it('links to the web and to mailboxes, of all others the words', () => {
    const link = (href: string) => `<a href="${href}" title="t">a <b>b</b></a>`;
    expect(bodyOf(link('https://a.example/x_(y)?a=1'))).toBe(
      '[a **b**](https://a.example/x_%28y%29?a=1)',
    );
    expect(bodyOf(link('mailto:d@a.example'))).toBe('[a **b**](mailto:d@a.example)');
    expect(bodyOf(link('javascript:alert(1)'))).toBe('a **b**');
    expect(bodyOf(link('#note'))).toBe('a **b**');
  });

  it('a card that is one link as a link in each of its lines', () => {
    const html = '<a href="https://a.example/"><h3>Title</h3><p>Text</p></a>';
    expect(bodyOf(html)).toBe('### [Title](https://a.example/)\n\n[Text](https://a.example/)');
  });
});

describe('tables', () => {
  it('of facts become rows and columns', () => {
    const html =
      '<table><caption>Costs</caption><thead><tr><th>Item</th><th>Price</th></tr></thead>' +
      '<tbody><tr><td>Rope | cord</td><td><a href="https://a.example/r">7</a></td></tr>' +
      '<tr><td colspan="2">wide<br>cell</td></tr><tr><td>short</td></tr></tbody></table>';
    expect(bodyOf(html)).toBe(
      [
        '*Costs*\n',
        '| Item | Price |',
        '| --- | --- |',
        '| Rope \\| cord | [7](https://a.example/r) |',
        '| wide cell |  |',
        '| short |  |',
      ].join('\n'),
    );
  });

  it('get an empty head where they have none', () => {
    const html = '<table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table>';
    expect(bodyOf(html)).toBe('|  |  |\n| --- | --- |\n| a | 1 |\n| b | 2 |');
  });

  it.each([
    '<table><tr><td><p>One.</p></td></tr><tr><td><p>Two.</p></td></tr></table>',
    '<table><tr><td><p>One.</p><p>Two.</p></td><td> </td></tr></table>',
    '<table><tr><td>One.</td><td><ul><li>x</li></ul></td></tr></table>',
  ])('that only lay out the page stay paragraphs: %s', (html) => {
    expect(bodyOf(html)).toMatch(/^One\.\n\n/);
  });
});

describe('brings no markup from the page', () => {
  it.each([
    '&lt;img src=x onerror=alert(1)&gt;',
    '&lt;<span>script</span>&gt;alert(1)&lt;/script&gt;',
    '<b>&lt;</b>iframe src=x&gt;',
    '<img src="https://a.example/1.jpg" alt="&lt;img src=x onerror=alert(1)&gt;">',
    '<figure><figcaption>&lt;svg onload=alert(1)&gt;</figcaption></figure>',
    '<table><tr><td>&lt;b&gt;</td><td>&lt;/td&gt;</td></tr></table>',
    '<h2>&lt;style&gt;</h2>',
    '<a href="https://a.example/&quot;&gt;&lt;script&gt;">x</a>',
  ])('%s', (html) => {
    expect(markdownOf(`<p>before</p>${html}`)).not.toMatch(/<[^\s]/);
  });

  it('no address that is none of the web', () => {
    const javascript = 'javascript:alert(1)';
    const copy = markdownOf(`<p>[x](${javascript}) &lt;${javascript}&gt;</p>`, {
      url: javascript,
      leadImage: { url: javascript, alt: 'a', caption: null, width: null, height: null },
      related: [sampleRelated({ url: javascript })],
    });
    expect(copy).toContain('\n\n\\[x\\](javascript:alert(1)) &lt;javascript:alert(1)>\n\n');
    expect(copy).not.toMatch(/[^\\]\]\(javascript|<javascript/);
    expect(copy).not.toContain('![');
    expect(copy).toContain('- Harbour bell to be rung by hand again');
  });

  it('no front matter', () => {
    const copy = markdownOf('<hr><p>---</p><p>a: b</p>', { title: '' });
    expect(copy).not.toMatch(/^---$/m);
  });
});

describe('the lead picture', () => {
  const leadImage = {
    url: 'https://a.example/lead.jpg',
    alt: 'Quay',
    caption: 'The quay.',
    width: null,
    height: null,
  };

  it('stands over a story that has no picture', () => {
    expect(markdownOf('<p>Text.</p>', { leadImage })).toContain(
      '\n\n![Quay](https://a.example/lead.jpg)\n\n*The quay.*\n\nText.',
    );
  });

  it('does not where the story has one', () => {
    const html = '<img src="https://a.example/1.jpg">';
    expect(markdownOf(html, { leadImage })).not.toContain('lead.jpg');
  });

  it('does not where the story has one in what is nested too deeply to be read: no page of ours shows it', () => {
    const html = `<img src="https://a.example/1.jpg">${nested(101)}`;
    expect(markdownOf(html, { leadImage, text: 'deep' })).not.toContain('lead.jpg');
  });
});

it('lists related stories under the headings that the page gives them', () => {
  const related = [
    sampleRelated({ group: 'More *here*', source: 'Gazette', time: '1 hour ago' }),
    sampleRelated({ title: 'Alone', url: 'https://a.example/alone', fullText: 'Long text.' }),
    sampleRelated({ group: 'More *here*', title: 'Second' }),
  ];
  const copy = markdownOf('<p>Text.</p>', { related });
  expect(copy.slice(copy.indexOf('## '))).toBe(
    [
      '## More \\*here\\*\n',
      '- [Harbour bell to be rung by hand again](https://gazette.example/bell) (Gazette · 1 hour ago)',
      '- [Second](https://gazette.example/bell)\n',
      '- [Alone](https://a.example/alone)',
    ].join('\n'),
  );
});

describe('depth', () => {
  // The break within is one level more.
  it('is converted up to the limit', () => {
    expect(bodyOf(nested(99))).toBe('deep');
  });

  it('gives way to the plain text beyond it', () => {
    const copy = markdownOf(nested(100), { text: 'One * star.\n\n<b>Two.' });
    expect(copy).toMatch(/One \\\* star\.\n\n&lt;b>Two\.\n\n\[/);
  });

  it('never overflows', () => {
    const content = document.createDocumentFragment();
    let inner: Node = content;
    for (let depth = 0; depth < 3000; depth += 1) {
      inner = inner.appendChild(document.createElement('div'));
    }
    expect(contentToMarkdown(exportContent({ text: 'Text.' }, content))).toBe('Text.');
  });
});
