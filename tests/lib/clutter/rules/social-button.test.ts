import { socialButton } from '../../../../lib/clutter/rules/social-button.ts';
import { testRule } from '../test-rule.ts';

testRule(socialButton, {
  hides: [
    '<div><a href="https://www.google.com/preferences/source?q=news.example">Add as preferred</a></div>',
    '<div><a href="https://www.whatsapp.com/channel/abc">WhatsApp</a></div>',
  ],
  keeps: [
    '<p>The minister spoke for an hour about the ferry, its engine and the money that the town had set aside for the dock in spring, and then he spoke about the weather. It was <a href="https://t.me/ferry/12">posted</a> at noon.</p>',
    '<div><a href="https://t.me/share/url?u=x">Share</a></div>',
    '<div><a href="https://www.google.com/search?q=x">Search</a></div>',
  ],
});
