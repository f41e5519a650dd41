import { describe, expect, it } from 'vitest';
import { listPage } from './list-page.ts';

describe('cards may have their titles beside their links', () => {
  const card = (slug: string, title: string, link = '<a href="SLUG"></a>') =>
    `<div><div>${title}</div>${link.replace('SLUG', `/valley/${slug}`)}</div>`;
  const titles = (cards: readonly string[]) =>
    listPage({ below: `<section>${cards.join('')}</section>` }).lists.map(({ kind, cards }) => [
      kind,
      ...cards.map(({ title }) => title),
    ]);
  const SLUGS = ['wolf-pups-filmed-above', 'night-train-runs-again', 'bakers-of-halden-agree'];

  it('where the links are laid over them or are buttons', () => {
    const worded = SLUGS.map((slug) => card(slug, `Short news of ${slug}`));
    expect(titles(worded)).toEqual([['related', ...SLUGS.map((slug) => `Short news of ${slug}`)]]);
    const buttons = SLUGS.map((slug) =>
      card(slug, `<p>The valley in March</p><h3>On ${slug}</h3>`, '<a href="SLUG">Read on</a>'),
    );
    expect(titles(buttons)).toEqual([['related', ...SLUGS.map((slug) => `On ${slug}`)]]);
  });

  it('also where one in three leads elsewhere, and not where more do', () => {
    const worded = SLUGS.map((slug) => card(slug, `Short news of ${slug}`));
    const topic = '<div><div>All topics of the valley</div><a href="/topics"></a></div>';
    expect(titles([...worded, topic])[0]).toHaveLength(4);
    expect(titles([...worded, topic, topic])).toEqual([]);
  });

  it('and are short where a summary stands with them, else names of places', () => {
    const named = SLUGS.map((slug, at) => card(slug, `<h3>Valley ${at}</h3>`));
    expect(titles(named)).toEqual([]);
    const told = SLUGS.map((slug, at) =>
      card(slug, `<h3>Valley ${at}</h3><p>What was said of ${slug}</p>`),
    );
    expect(titles(told)).toEqual([['related', 'Valley 0', 'Valley 1', 'Valley 2']]);
  });

  it('not where there are but two of them, or one leads nowhere or to several stories', () => {
    const [first = '', second = '', third = ''] = SLUGS.map((slug) =>
      card(slug, `News of ${slug}`),
    );
    expect(titles([first, second])).toEqual([]);
    expect(titles([first, second, third.replace('/valley/', '/tag/')])).toEqual([]);
    expect(
      titles([
        first,
        second,
        third.replace('</a>', '</a><a href="/valley/one-more-story-here"></a>'),
      ]),
    ).toEqual([]);
  });

  it('not where they are a text with a button under it', () => {
    const prose = 'The first pair crossed the pass in the night to Sunday. '.repeat(6);
    expect(titles(SLUGS.map((slug) => card(slug, `<p>${prose}</p>`)))).toEqual([]);
  });
});
