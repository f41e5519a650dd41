import { describe, expect, it } from 'vitest';
import { likeSelector, selectorFor } from '../../../lib/repair/selector-for.ts';

const pageOf = (body: string) =>
  new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
const at = (page: Document, selector: string) => {
  const found = page.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

describe('a name', () => {
  const isUsed = (name: string) =>
    likeSelector(at(pageOf(`<aside class="${name}"></aside>`), 'aside')) === `aside.${name}`;

  it.each(['promo', 'newsletter-box', 'c-card', 'box_2', 'teaserList', 'UI-box'])(
    'that somebody chose: %s',
    (name) => {
      expect(isUsed(name)).toBe(true);
    },
  );

  it.each([
    'css-1x2y3z',
    'a8Fk2',
    'x',
    '_3fGhT',
    'sc-bdVaJa',
    'is-open',
    'lazyloaded',
    'a'.repeat(41),
  ])('that a program made, or that comes and goes: %s', (name) => {
    expect(isUsed(name)).toBe(false);
  });
});

describe('a selector of one element', () => {
  it.each([
    ['<aside id="calendar"></aside>', 'aside', '#calendar'],
    ['<aside class="promo css-1x2y3z"></aside><aside></aside>', 'aside', 'aside.promo'],
    ['<div data-testid="jam">a</div><div>b</div>', 'div', 'div[data-testid="jam"]'],
  ])('is by name where it has one: %s', (body, selector, expected) => {
    const page = pageOf(body);
    expect(selectorFor(at(page, selector))).toBe(expected);
  });

  it('names that one and no other, however alike they are', () => {
    const page = pageOf(
      '<div class="row"><p>a</p><p>b</p></div><div class="row"><p>c</p><p>d</p></div>'.repeat(3),
    );
    for (const element of page.querySelectorAll('body *'))
      expect([...page.querySelectorAll(selectorFor(element))]).toEqual([element]);
  });

  it('is not led astray by an id that stands twice, nor by a form that holds a field called id', () => {
    const page = pageOf(
      '<p id="calendar">a</p><p id="calendar">b</p><form class="order"><input name="id"><input name="getAttribute"></form>',
    );
    for (const element of page.querySelectorAll('p, form'))
      expect([...page.querySelectorAll(selectorFor(element))]).toEqual([element]);
  });

  it('writes odd names as CSS does', () => {
    const page = pageOf('<p class="a:box">a</p><p data-type="say: b">b</p><p>c</p>');
    for (const element of page.querySelectorAll('p'))
      expect([...page.querySelectorAll(selectorFor(element))]).toEqual([element]);
  });
});

describe('a selector of its like', () => {
  const like = (body: string, selector: string) => likeSelector(at(pageOf(body), selector));

  it.each([
    ['<aside class="promo">a</aside><aside class="promo">b</aside>', 'aside', 'aside.promo'],
    ['<div id="ad-12"></div>', 'div', 'div[id^="ad-"]'],
    ['<section class="jam"><p>a</p></section>', 'p', 'section.jam > p'],
    ['<div id="calendar"></div>', 'div', '#calendar'],
  ])('is by what somebody called it, or what stands around: %s', (body, selector, expected) => {
    expect(like(body, selector)).toBe(expected);
  });

  it('is none where nothing has a name: only its place tells it', () => {
    expect(like('<main><div><p>a</p></div></main>', 'p')).toBeNull();
  });
});
