import { channelLink } from '../../../../lib/clutter/rules/channel-link.ts';
import { testRule } from '../test-rule.ts';

testRule(channelLink, {
  hides: [
    '<div><p>Τα νέα του λιμανιού στο WhatsApp</p><a href="https://whatsapp.com/channel/x1">Μπείτε</a></div>',
    '<div><p>Zprávy z přístavu na Telegramu</p><a href="https://t.me/pristav">Otevřít</a></div>',
    '<div><p>Sinyal pelabuhan di YouTube</p><a href="https://www.youtube.com/@pelabuhan">Buka</a></div>',
    '<div><p>Google: mais do Farol</p><a href="https://www.google.com/preferences/source?q=farol.example">Ok</a></div>',
    '<div><p>카카오톡 소식</p><a href="https://pf.kakao.com/_x">열기</a></div>',
  ],
  keeps: [
    '<div><p>WhatsApp is down in the harbour</p><a href="/x">More</a></div>',
    '<div><p>The skipper is on YouTube</p><a href="https://www.youtube.com/watch?v=1">Film</a></div>',
    '<div><p>The harbour post</p><a href="https://t.me/harbour">Open</a></div>',
    '<div><p>Share on Telegram</p><a href="https://t.me/share/url?u=x">Share</a></div>',
    '<blockquote><p>Telegram: the ferry is back</p><a href="https://t.me/harbour/12">t.me</a></blockquote>',
  ],
});
