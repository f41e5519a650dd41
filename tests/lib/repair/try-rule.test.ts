import { describe, expect, it, vi } from 'vitest';
import { trialBench } from '../../../lib/repair/try-rule.ts';

const URL = 'https://quay.example/mill';
const TEXT = [
  'The ferry between Ostermere and the island will sail again from Monday, the harbour office said after a winter of waiting.',
  'Engineers replaced the second engine over eleven weeks, and the crew has been back on board since the first of the month.',
  'Passengers who had booked before the closure may choose between a refund and a later crossing, at no cost to them.',
  'The council wants to know by summer whether a second ship would pay for itself, and who would lend the money for it.',
];

const page = new DOMParser().parseFromString(
  `<!doctype html><html><head><title>The ferry sails again</title></head><body>
   <header><a href="/">Post</a></header><main><article><h1>The ferry sails again</h1>
   <div class="half">${TEXT.slice(0, 2)
     .map((text) => `<p>${text}</p>`)
     .join('')}<p class="more">${TEXT.join(' ')}</p></div>
   ${TEXT.slice(2)
     .map((text) => `<p>${text}</p>`)
     .join('')}
   <p class="jam">Jam, in eleven colours.</p></article></main>
   <ul>${Array.from({ length: 60 }, (_, at) => `<li><a href="/notes/${at}">Note ${at} on the weather at the harbour</a></li>`).join('')}</ul>
   <aside class="calendar">A calendar of ferries.</aside><aside class="calendar">Another.</aside>
   <div class="paywall">Subscribe to continue reading.</div></body></html>`,
  'text/html',
);
const bench = trialBench(page, URL);
const tried = (selector: string, act: 'hide' | 'keep' | 'story' = 'hide') => {
  const { elements, refused } = bench({ act, selector });
  return [elements.length, refused];
};

/** A clock that goes on by so much between two looks at it. */
const clock = (ms: number) => {
  let looks = 0;
  return () => (looks++ % 2) * ms;
};

it('no rule with an expression without an end is tried', () => {
  for (const act of ['hide', 'keep', 'story'] as const)
    expect(tried('p:has-text(/^(i|i)+$/)', act)).toEqual([0, 'slow']);
});

describe('a rule that hides', () => {
  it('may be, and names what it would take', () => {
    expect(tried('.calendar')).toEqual([2, null]);
    expect(tried('.jam')).toEqual([1, null]);
    expect(tried('aside:has-text(Another)')).toEqual([1, null]);
    expect(tried('.nowhere')).toEqual([0, null]);
  });

  it.each([
    ['body', 'whole-page'],
    ['main', 'whole-page'],
    ['h1', 'headline'],
    ['article', 'headline'],
    ['.half', 'story'],
    ['.paywall', 'wall'],
    ['.calendar, .register-wall', 'wall'],
    ['.nowhere, body > main', 'whole-page'],
    ['.calendar:playing', 'broken'],
    ['p:nonsense(', 'broken'],
    ['##', 'broken'],
  ])('is refused with the reason: %s', (selector, why) => {
    expect(tried(selector)[1]).toBe(why);
  });

  it('is refused where it takes too long, on either side of 20 ms', () => {
    const took = (ms: number) => {
      vi.spyOn(performance, 'now').mockImplementation(clock(ms));
      const [, refused] = tried('.calendar');
      vi.restoreAllMocks();
      return refused;
    };
    expect(took(20)).toBeNull();
    expect(took(20.1)).toBe('slow');
  });

  it('is not refused because the machine was busy once', () => {
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(500);
    expect(tried('.calendar')).toEqual([2, null]);
    vi.restoreAllMocks();
  });
});

it('what stays may be anything, what is part of the story not the page’s frame', () => {
  expect(tried('h1', 'keep')[1]).toBeNull();
  expect(tried('.calendar', 'story')[1]).toBeNull();
  expect(tried('.paywall', 'story')[1]).toBeNull();
  expect(tried('body', 'story')[1]).toBe('whole-page');
});
