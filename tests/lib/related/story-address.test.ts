// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isNoStory, isSameOwner, namesStory } from '../../../lib/related/story-address.ts';

const PAGE = 'https://www.haldenpost.example/valley/2026/03/11/wolves-return-to-the-tarn';

describe('namesStory', () => {
  it.each([
    ['a worded slug', 'https://www.haldenpost.example/valley/shepherd-school-doubles-places'],
    ['a date in the path', 'https://www.haldenpost.example/2026/03/02/school'],
    ['a number', 'https://www.haldenpost.example/valley/article10034558'],
    ['a mixed token', 'https://www.haldenpost.example/news/c0rxk4q0pj0o'],
    ['a date and a number', 'https://www.haldenpost.example/2026/03/02/?p=98'],
    [
      'the month after a headline',
      'https://www.haldenpost.example/valley/shepherd-school-doubles-places/2026/03',
    ],
    ['a number in the query', 'https://www.haldenpost.example/view?id=4711'],
  ])('says yes to %s', (_, url) => {
    expect(namesStory(url, PAGE)).toBe(true);
  });

  it.each([
    ['a section', 'https://www.haldenpost.example/valley'],
    ['a section of two words', 'https://www.haldenpost.example/arts-culture'],
    ['the front page', 'https://www.haldenpost.example/'],
    ['all stories of a day', 'https://www.haldenpost.example/archive/2026/03/02/'],
    ['all stories of a month', 'https://www.haldenpost.example/2026-03'],
    ['all stories of a month in a section', 'https://www.haldenpost.example/arts-culture/2026/03'],
    ['a list by tag', 'https://www.haldenpost.example/tag/the-wolves-of-the-tarn-valley'],
    ['a person', 'https://www.haldenpost.example/author/clara-maria-von-wessendorf'],
    ['a person who writes', 'https://www.haldenpost.example/by/clara-maria-von-wessendorf'],
    ['what people say of a story', 'https://www.haldenpost.example/comments/wolves-of-the-tarn-10'],
    ['a shop', 'https://www.haldenpost.example/shop/the-big-halden-post-cup-10034558'],
    ['a picture', 'https://www.haldenpost.example/2026/03/11/wolf.jpg'],
    ['no address', 'nowhere'],
  ])('says no to %s', (_, url) => {
    expect(namesStory(url, PAGE)).toBe(false);
  });

  it('says no to what is about the page itself, by its number: a letter to the editor, the print view', () => {
    const own = 'https://www.rundblick.example/artikel/474126.orden-am-bande.html';
    const names = (path: string) => namesStory(`https://www.rundblick.example/${path}`, own);
    expect(names('comment.php?articleId=474126')).toBe(false);
    expect(names('print.php?lang=de&id=474126')).toBe(false);
    expect(names('comment.php?articleId=474127')).toBe(true);
    expect(names('comment.php?articleId=4741260')).toBe(true);
    expect(names('view.php?id=470552&from=474126')).toBe(true);
  });

  it('knows the site’s own way to name stories', () => {
    const own = 'https://www.rundblick.example/artikel/4711';
    expect(namesStory('https://www.rundblick.example/artikel/98', own)).toBe(true);
    expect(namesStory('https://www.rundblick.example/artikel/sport', own)).toBe(false);
  });
});

describe('beside the story’s own address in one folder', () => {
  const own = 'https://www.rundblick.example/blog/how-the-wolves-came-back';
  const names = (path: string, page = own) =>
    namesStory(`https://www.rundblick.example${path}`, page);

  it('three words name a story, two a section', () => {
    expect(names('/blog/shepherds-of-sedge')).toBe(true);
    expect(names('/blog/sedge-valley')).toBe(false);
    expect(names('/blog/sedge-valley-100')).toBe(false);
  });

  it('they do in no other folder, at the root or beside a section', () => {
    expect(names('/guides/shepherds-of-sedge')).toBe(false);
    const atRoot = 'https://www.rundblick.example/how-the-wolves-came-back';
    expect(names('/shepherds-of-sedge', atRoot)).toBe(false);
    expect(names('/blog/shepherds-of-sedge', 'https://www.rundblick.example/blog/w4')).toBe(false);
  });
});

describe('isNoStory', () => {
  it('compares whole segments', () => {
    expect(isNoStory('https://a.example/events/spring', PAGE)).toBe(true);
    expect(isNoStory('https://a.example/news/events-of-the-spring', PAGE)).toBe(false);
  });

  it('knows the hosts and folders of adverts for jobs, of events and of what is paid for', () => {
    const path = '/two-shepherds-for-the-valley-of-the-tarn-10034558';
    for (const host of ['jobs.a.example', 'stellenmarkt.a.example'])
      expect(isNoStory(`https://${host}${path}`, PAGE)).toBe(true);
    for (const folder of ['stellenanzeigen', 'ofertas/empleo', 'veranstaltungen', 'view/pr'])
      expect(isNoStory(`https://a.example/${folder}${path}`, PAGE)).toBe(true);
    expect(isNoStory(`https://news.a.example/emploi-du-temps${path}`, PAGE)).toBe(false);
    expect(isNoStory(`https://jobs.a.example${path}`, `https://jobs.a.example/own`)).toBe(false);
  });

  it('goes by no segment that the story at hand has too', () => {
    const story = 'https://a.example/service/the-frost-that-comes-in-may';
    expect(isNoStory('https://a.example/service/when-hedges-may-be-cut', story)).toBe(false);
    expect(isNoStory('https://a.example/service/when-hedges-may-be-cut', PAGE)).toBe(true);
    expect(isNoStory('https://a.example/service/jobs/4711', story)).toBe(true);
  });
});

describe('isSameOwner', () => {
  it.each([
    ['https://www.lumen9.example/a', 'https://news.lumen9.example/b', true],
    ['https://www.lumen9.co.uk/a', 'https://www.lumen9.com/b', true],
    ['https://www.lumen9.example/a', 'https://shop.example/lumen9', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameOwner(a, b)).toBe(same);
  });
});
