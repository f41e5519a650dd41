import { podcastPlayer } from '../../../../lib/clutter/rules/podcast-player.ts';
import { testRule } from '../test-rule.ts';

const PLAYER = '<iframe src="https://embed.acast.com/harbour"></iframe>';

testRule(podcastPlayer, {
  hides: [
    `<aside><h3>Listen in</h3><div>${PLAYER}</div></aside>`,
    `<aside>${PLAYER}</aside>`,
    '<footer><iframe src="https://open.spotify.com/embed/show/1"></iframe></footer>',
  ],
  keeps: [
    `<div>${PLAYER}</div>`,
    `<article><aside>${PLAYER}</aside></article>`,
    '<aside><iframe src="https://www.youtube.com/embed/1"></iframe></aside>',
    `<aside><blockquote>${PLAYER}</blockquote></aside>`,
  ],
});
