import { describe, expect, it } from 'vitest';
import { guardOf } from '../../../lib/clutter/guard.ts';
import { isWallBox, saysWall } from '../../../lib/clutter/walls.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { partitionDocument } from '../../../lib/partition-document.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('saysWall', () => {
  it.each([
    'Already a subscriber? Log in',
    'Subscribe to continue reading',
    'Subscribe now to keep reading and get the archive',
    'Sign in to keep on watching',
    'As a registered member you get ten free stories a month',
    'Turn off your ad blocker to continue reading',
    'Bereits Abonnent? Jetzt anmelden',
    'Déjà abonné ? Connectez-vous',
    'Weiterlesen mit dem Pur-Abo',
    'Уже подписаны? Войдите',
    'この記事は会員限定です',
  ])('knows %s', (line) => expect(saysWall(line)).toBe(true));

  it.each([
    'Sign up for our newsletter',
    'Subscribe now',
    'He came as a free member of the club',
    'Jetzt abonnieren',
    'Join our harbour forums to keep talking boats and more',
    'Sign up to keep up with the harbour',
    'Advertisement. Scroll to continue reading.',
    'Scroll down to continue reading',
  ])('takes %s for no wall', (line) => expect(saysWall(line)).toBe(false));

  it('goes by short lines only', () => {
    const line = 'Already a subscriber? Log in';
    expect(saysWall(line.padEnd(220, '.'))).toBe(true);
    expect(saysWall(line.padEnd(221, '.'))).toBe(false);
  });
});

describe('isWallBox', () => {
  const boxOf = (chars: number) => {
    const document = parse(`<div class="meter-paywall">${'x'.repeat(chars)}</div>`);
    return mapPage(document, 'https://news.example/').boxes[1];
  };

  it('goes by the name of a box that is not the story itself', () => {
    const [small, large] = [boxOf(2500), boxOf(2501)];
    expect(small !== undefined && isWallBox(small)).toBe(true);
    expect(large !== undefined && isWallBox(large)).toBe(false);
  });
});

it('a wall is never let go', () => {
  const story = `<p>${'The ferry went back to sea on Tuesday after a week of repairs. '.repeat(5)}</p>`;
  const document = parse(
    `<main><article><h1>The ferry is back</h1>${story.repeat(3)}<div class="offer"><p>Subscribe to continue reading</p><form><input type="email"></form></div></article></main>`,
  );
  const guard = guardOf(partitionDocument(document, 'https://news.example/ferry'));
  const offer = document.querySelector('.offer');
  expect(offer !== null && guard.holdsStory(offer)).toBe(true);
});
