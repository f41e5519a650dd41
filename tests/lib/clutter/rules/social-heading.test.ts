import { socialHeading } from '../../../../lib/clutter/rules/social-heading.ts';
import { testRule } from '../test-rule.ts';

const LINKS =
  '<a href="https://www.instagram.com/harbournews">Pictures</a> <a href="https://www.youtube.com/@harbournews">Films</a>';

const NAMED = ['facebook', 'instagram', 'youtube', 'tiktok', 'linkedin']
  .map((name) => `<li><a href="https://www.${name}.com/harbournews">${name}</a></li>`)
  .join('');

testRule(socialHeading, {
  hides: [
    `<div><h3>Follow us</h3><p>${LINKS}</p></div>`,
    `<div><h3>Follow us</h3><nav>${LINKS}</nav></div>`,
    `<div><p>Follow the harbour online</p><p>${LINKS}</p></div>`,
    '<div><a href="https://www.instagram.com/harbournews">@harbournews Follow Us</a></div>',
    '<p>FOLLOW US <a href="https://www.facebook.com/harbournews">Facebook</a> <a href="https://twitter.com/harbournews">Twitter</a></p>',
    `<div><h2>Folge Hafenblatt</h2><p>${LINKS}</p></div>`,
    `<div><h2>Suivez-nous</h2><p>${LINKS}</p></div>`,
    `<div><h2>Síguenos en redes</h2><p>${LINKS}</p></div>`,
    `<div><h2>Obserwuj nas</h2><p>${LINKS}</p></div>`,
    `<div><h2>Подписывайтесь на нас</h2><p>${LINKS}</p></div>`,
    `<div><h2>关注我们</h2><p>${LINKS}</p></div>`,
    `<div><h2>تابعنا على</h2><p>${LINKS}</p></div>`,
    `<div><h2>Follow us</h2><ul>${NAMED}</ul></div>`,
    `<div><h2>Let’s Connect! Follow me on social…</h2><p>${LINKS}</p></div>`,
    `<div><h2>Join us on</h2><p>${LINKS}</p></div>`,
    `<div><h2>Join 100,000 others following our travels</h2><p>${LINKS}</p></div>`,
  ],
  keeps: [
    '<div><h3>Follow us</h3><p><a href="/harbour">To the harbour</a></p></div>',
    '<div><h3>Follow us</h3><p><a href="https://www.facebook.com/sharer/sharer.php?u=x">Share</a></p></div>',
    '<div><p>Few would follow us to the harbour.</p><a href="https://www.instagram.com/harbournews">Pictures</a></div>',
    `<div><h3>Connect</h3><p>${LINKS}</p><p><a href="/contact">Contact us</a></p></div>`,
    `<div><h2>Folge 12</h2><p>${LINKS}</p></div>`,
    `<div><h2>Folge verpasst?</h2><p>${LINKS}</p></div>`,
    '<blockquote><p>Follow us</p><a href="https://www.instagram.com/harbournews">Pictures</a></blockquote>',
    `<div><p>Join 40 others following the old pier.</p><a href="/walk">The walk</a></div>`,
    `<div><h2>Join us on the ferry</h2><p>${LINKS}</p></div>`,
  ],
});
