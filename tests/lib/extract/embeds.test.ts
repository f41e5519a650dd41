// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article.ts';
import { readPage } from '../../../lib/read-page.ts';

const P = [
  'The choir of Hollow End has sung in the quarry every Sunday since the roof of its chapel came down, and has gained nineteen members by it.',
  'Sound carries there for two miles on a still day, so that the farms on the ridge have taken to sitting on their steps with a hymn book.',
  'The quarry belongs to a company that has asked for no rent, only that nobody sings the loud ones while the blasting crew has its tea.',
  'A new roof would cost more than the parish earns in ten years, and the choirmaster has begun to hope that it will never be paid for.',
].map((text) => `<p>${text}</p>`);

const MIDDLE = 2;

function read(embed: string, head = ''): { article: Article; content: Element } {
  const story = [...P.slice(0, MIDDLE), embed, ...P.slice(MIDDLE)].join('\n');
  const html = `<title>A choir without a roof</title><meta property="og:type" content="article">${head}
    <main><article><h1>A choir without a roof</h1><div>${story}</div></article></main>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(document, {
    url: 'https://hollow.example/news/a-choir-without-a-roof',
    embedWord: (kind) => ({ video: 'Film', audio: 'Ton', post: 'Beitrag' })[kind],
  });
  if (reading.kind === 'unreadable' || reading.article === null) throw new Error(reading.kind);
  const content = new DOMParser().parseFromString(reading.article.contentHtml, 'text/html').body;
  return { article: reading.article, content };
}

const linkIn = (embed: string, head = '') => {
  const { article, content } = read(embed, head);
  expect(content.querySelector('iframe, video, audio, source, script')).toBeNull();
  expect(article.text.split('\n\n')).toHaveLength(P.length);
  const link = content.querySelector('figure a');
  return link === null ? null : [link.textContent, link.getAttribute('href')];
};

describe('an embed becomes a link that says what it is', () => {
  it.each([
    [
      '<iframe src="https://www.youtube-nocookie.com/embed/aBcDeF12345?rel=0" title="The choir on a Sunday"></iframe>',
      ['Film: The choir on a Sunday', 'https://www.youtube.com/watch?v=aBcDeF12345'],
    ],
    [
      '<figure><iframe data-src="https://player.vimeo.com/video/4711" title="Vimeo video player"></iframe></figure>',
      ['Film: vimeo.com', 'https://vimeo.com/4711'],
    ],
    [
      '<lite-youtube videoid="aBcDeF12345" playlabel="Rehearsal"></lite-youtube>',
      ['Film: Rehearsal', 'https://www.youtube.com/watch?v=aBcDeF12345'],
    ],
    [
      '<video aria-label="Evening song"><source src="/media/song.mp4"></video>',
      ['Film: Evening song', 'https://hollow.example/media/song.mp4'],
    ],
    [
      '<div><video title="A live song" src="blob:https://hollow.example/1"></video></div>',
      ['Film: A live song', 'https://hollow.example/news/a-choir-without-a-roof'],
    ],
    [
      '<audio src="https://files.hollow.example/psalm.mp3"></audio>',
      ['Ton: files.hollow.example', 'https://files.hollow.example/psalm.mp3'],
    ],
    [
      '<iframe src="https://media.hollow.example/podcast/player?id=9" title="Quarry talk"></iframe>',
      ['Ton: Quarry talk', 'https://media.hollow.example/podcast/player?id=9'],
    ],
    [
      '<div class="twitter-tweet"><iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=1&amp;id=99" title="X Post"></iframe></div>',
      ['Beitrag: x.com', 'https://x.com/i/status/99'],
    ],
  ])('%s', (embed, expected) => {
    expect(linkIn(embed)).toEqual(expected);
  });

  it('with its caption, in its place', () => {
    const { content } = read(
      '<figure><iframe src="https://player.vimeo.com/video/4711"></iframe><figcaption>The altos at work.</figcaption></figure>',
    );
    const figure = content.querySelector('figure');
    expect(figure?.querySelector('figcaption')?.textContent).toBe('The altos at work.');
    expect(figure?.previousElementSibling?.textContent).toContain('Sound carries');
    expect(figure?.nextElementSibling?.textContent).toContain('The quarry belongs');
  });

  it('led to past a base that the page sets', () => {
    const head = '<base href="https://files.hollow.example/films/">';
    expect(linkIn('<video src="one.mp4"></video>', head)?.[1]).toBe(
      'https://files.hollow.example/films/one.mp4',
    );
  });
});

describe('no link is made', () => {
  it.each([
    [
      'of a frame that is no player',
      '<iframe src="https://ads.example/slot?id=3" title="Advertisement"></iframe>',
    ],
    ['of a frame without an address', '<iframe title="A film"></iframe>'],
    ['of an address that runs', '<iframe src="javascript:alert(1)//player/embed"></iframe>'],
    ['of a name that is no name', '<lite-youtube videoid="&quot;&gt;&lt;b&gt;"></lite-youtube>'],
    ['of what nobody sees', '<video hidden src="/media/song.mp4"></video>'],
  ])('%s', (_what, embed) => {
    expect(linkIn(embed)).toBeNull();
  });
});

it('a post is a quote with its author and a link to it', () => {
  const { content } = read(
    `<blockquote class="twitter-tweet"><p lang="en">Never heard the tenors so much in tune with a stone crusher as on this fine day in the quarry.</p>
     &mdash; Ida Fell (@idafell) <a href="https://x.com/idafell/status/12">May 3, 2026</a></blockquote>`,
  );
  const quote = content.querySelector('blockquote');
  expect(quote?.textContent).toContain('stone crusher');
  expect(quote?.textContent).toContain('Ida Fell');
  expect(quote?.querySelector('a')?.getAttribute('href')).toBe('https://x.com/idafell/status/12');
});
