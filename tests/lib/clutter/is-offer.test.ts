import { describe, expect, it } from 'vitest';
import { guardOf } from '../../../lib/clutter/guard.ts';
import { told } from './told-page.ts';

const STORY =
  '<p class="story">The ferry went back to sea on Tuesday after a week of repairs in the dock of the harbour.</p>';

/** Does the guard keep a paragraph that stands between two of the story? */
function stays(line: string, url = 'https://harbour.example/ferry'): boolean {
  const partition = told(`${STORY}${line}${STORY}`, undefined, url);
  const element = partition.page.document.querySelector('.it');
  if (element === null) throw new Error('no line');
  return guardOf(partition).holdsStory(element);
}

describe('a paragraph between those of the story', () => {
  it.each([
    '<p class="it"><b>The port wakes at five. <a href="https://eepurl.com/x1">Sign up</a> for our free newsletter.</b></p>',
    '<p class="it"><em>Sign up for our newsletter </em><a href="/newsletters"><em>here</em></a><em>, or lose it.</em> </p>',
    '<p class="it"><i>Support our journalism with whatever you can spare, today and every other day: <a href="/donate">go</a></i></p>',
    '<p class="it"><i>Follow us on <a href="https://www.facebook.com/newsharbour">Facebook</a> for all that happens in the port.</i></p>',
    '<p class="it"><b>Abonnieren Sie unseren Newsletter für alles aus dem Hafen und von den Fähren <a href="/abo">hier</a>.</b></p>',
    '<p class="it">Sign up for our newsletter <a href="/newsletters">here</a>.</p>',
    '<p class="it">ニュースレターに登録<a href="/newsletter">→</a></p>',
    '<p class="it"><em>Join our <a href="https://forum.harbour.example/">forums</a> to talk of boats. Write to <a href="mailto:port@harbour.example">us</a>.</em></p>',
  ])('that is an offer alone does not: %s', (line) => {
    expect(stays(line)).toBe(false);
  });

  it.each([
    '<p class="it">The port wakes at five. <a href="/newsletters">Sign up</a> for our free newsletter.</p>',
    '<p class="it">Sign up for our free weekly newsletter <a href="/newsletters">here</a>, the mayor told all who stood on the quay.</p>',
    '<p class="it"><b>Sign up for our newsletter, said the <a href="/news/the-mayor-of-the-harbour-town">mayor</a> to all.</b></p>',
    '<p class="it"><b>Sign up for our free newsletter, said the harbour master to all who stood there and laughed.</b></p>',
    '<p class="it"><b>Sign up.</b> You can get the newsletter <a href="/newsletters">here</a>, the harbour master said.</p>',
    '<p class="it"><b>Sign up for our newsletter, the <a href="https://ferry.example/newsletter-and-more">ferry</a> tells all who stand there.</b></p>',
    '<p class="it"><i>Follow us on <a href="https://www.facebook.com/oldferry">Facebook</a>, the ferry tells all who stand on the quay.</i></p>',
    '<p class="it"><i>Follow us on <a href="https://www.facebook.com/newsharbour">Facebook</a>, and <a href="/news/the-old-crane-is-sold">the crane</a> is sold.</i></p>',
    '<p class="it"><i>The channel <a href="https://www.youtube.com/@newsharbour">on YouTube</a> shows the ferry and its new captain.</i></p>',
    '<p class="it"><i>The ferry, says <a href="/newsletters">the letter of the harbour</a>, went back to sea on Tuesday.</i></p>',
    '<p class="it"><em>Join our <a href="https://forum.harbour.example/">forums</a> to talk of boats, <a href="mailto:ann@ferry.example">she</a> said.</em></p>',
    '<p class="it"><em>Join our <a href="javascript:harbour()">forums</a> to talk of boats, the harbour master said.</em></p>',
  ])('that may be more stays: %s', (line) => {
    expect(stays(line)).toBe(true);
  });

  it('goes for an account named after the site, and a name of three letters is in too many others', () => {
    const line = (name: string) =>
      `<p class="it"><i>Follow us on <a href="https://www.facebook.com/old${name}">Facebook</a> for all that happens in the port.</i></p>`;
    expect(stays(line('pier'), 'https://www.pier.example/ferry')).toBe(false);
    expect(stays(line('sea'), 'https://www.sea.example/ferry')).toBe(true);
  });

  it('stays where its link runs a script, also on a page that was saved to a file', () => {
    const line =
      '<p class="it"><em>Join our <a href="javascript:harbour()">forums</a> to talk of boats, the harbour master said.</em></p>';
    expect(stays(line, 'file:///home/reader/ferry.html')).toBe(true);
  });
});
