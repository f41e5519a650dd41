import { describe, expect, it } from 'vitest';
import { findClutter, keptBy } from '../../../lib/clutter/find-clutter.ts';
import { adLabel } from '../../../lib/clutter/rules/ad-label.ts';
import { comments } from '../../../lib/clutter/rules/comments.ts';
import { socialFollow } from '../../../lib/clutter/rules/social-follow.ts';
import { subscription } from '../../../lib/clutter/rules/subscription.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const STORY = `<article><h1>The ferry is back</h1><p>${'The ferry went back to sea. '.repeat(12)}</p></article>`;
const SAID = [
  'Subscribe now? No thanks, the paper is too dear.',
  'Join us on Facebook: Friends of the ferry.',
  'We rely on donations to run the museum boat.',
];
const BUTTONS = '<button>Like</button><button>Reply</button>';

const comment = (said: string, name: string, tools = BUTTONS) =>
  `<li class="${name}"><b>gullfan</b><p>${said}</p><div>${tools}</div></li>`;

/** What the rules take of a page, by their names. */
function taken(html: string): string[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = mapPage(document, 'https://news.example/harbour/the-ferry-is-back-at-sea');
  const kept = keptBy(page, ({ text }) => text.length > 260);
  const rules = [subscription, socialFollow, adLabel, comments];
  return findClutter(page, rules, kept).map(({ rule }) => rule.id);
}

const list = (name: string, each = 'x', tools = BUTTONS) =>
  `${STORY}<ul class="${name}">${SAID.map((said) => comment(said, each, tools)).join('')}</ul>`;

describe('what readers write', () => {
  it('stays, whatever it speaks of', () => {
    expect(taken(list('comments'))).toEqual([]);
    expect(taken(list('x', 'comment'))).toEqual([]);
    expect(taken(`${STORY}<div class="comment">${comment(SAID[0] ?? '', 'x')}</div>`)).toEqual([]);
  });

  it('is not the whole of a page that can be commented on', () => {
    const offer = `<section><p>${SAID[0] ?? ''}</p><button>Go</button></section>`;
    expect(taken(`<div class="has comments">${STORY}${offer}</div>`)).toEqual(['subscription']);
    expect(taken(`<div class="comments">${offer}</div>${STORY}`)).toEqual([]);
  });

  it('may be hidden as comments, and an advertisement among it as that', () => {
    const open = (inner: string) => `${STORY}<div class="comments">${inner}</div>`;
    expect(taken(open('<a href="#all">Show all 12 comments</a>'))).toEqual(['comments']);
    expect(taken(open('<div><span>Advertisement</span><i></i></div>'))).toEqual(['ad-label']);
  });
});
