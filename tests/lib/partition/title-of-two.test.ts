import { describe, expect, it } from 'vitest';
import { titleOfTwo } from '../../../lib/partition/title-of-two.ts';
import { listPage, STORY_URL } from './list-page.ts';

const link = (path: string, text: string) => {
  const url = `https://www.haldenpost.example${path}`;
  return { url, key: url, text };
};

describe('of two linked titles in one box', () => {
  const story = link('/valley/night-train-runs-again', 'The night train runs again');
  const person = link('/author/mara', 'Written by Mara Lena Sol');

  it('the story’s is its title, and not who wrote it, whichever comes first', () => {
    expect(titleOfTwo(story, person, STORY_URL)).toBe(story);
    expect(titleOfTwo(person, story, STORY_URL)).toBe(story);
  });

  it('the shorter is, where both lead to one story', () => {
    const long = { ...story, text: `${story.text}, says the mayor` };
    expect(titleOfTwo(long, story, STORY_URL)).toBe(story);
    expect(titleOfTwo(story, long, STORY_URL)).toBe(story);
  });

  it('none is, where they lead to two stories', () => {
    expect(titleOfTwo(story, link('/valley/wolves', 'Wolves return to Tarn'), STORY_URL)).toBe(
      null,
    );
  });

  it('none is, where one leads to a shop: a list of what to buy is no list of stories', () => {
    const shop = link('/shop/tent-for-two', 'A tent for two people');
    expect(titleOfTwo(story, shop, STORY_URL)).toBe(null);
    expect(titleOfTwo(shop, story, STORY_URL)).toBe(null);
  });

  it('makes cards of boxes that link to their authors', () => {
    const cards = ['night-train-runs-again', 'wolf-pups-seen-at-sedge'].map(
      (slug) =>
        `<div><h4><a href="/valley/${slug}">${slug.replaceAll('-', ' ')}</a></h4><p><a href="/author/mara">Written by Mara Lena Sol</a></p></div>`,
    );
    const { lists } = listPage({ below: `<div>${cards.join('')}</div>` });
    expect(lists.map(({ kind, cards: { length } }) => `${kind} ${length}`)).toEqual(['related 2']);
  });
});
