import { socialFollow } from '../../../../lib/clutter/rules/social-follow.ts';
import { testRule } from '../test-rule.ts';

testRule(socialFollow, {
  hides: [
    '<p>Follow us on <a href="https://social.example/us">Facebook</a></p>',
    '<div><p>Folgen Sie uns auf Instagram</p><a href="https://social.example/us">Los</a></div>',
    '<p>Add the Gazette to your <a href="https://news.example/us">Google News</a> feed.</p>',
    '<div><h3>Die Gazette ist jetzt auch auf WhatsApp</h3><a href="/w">Los</a></div>',
    '<div><a href="https://www.google.com/preferences/source?q=news.example">Add the Gazette as a preferred source on Google</a></div>',
    '<div><p>Als bevorzugte Quelle auf Google hinzufügen</p><a href="/g">Los</a></div>',
    '<div><p>Ajoutez la Gazette à vos sources : source préférée sur Google</p><a href="/g">Oui</a></div>',
    '<div><p>Añadir como fuente preferida en Google</p><a href="/g">Sí</a></div>',
    '<div><p>Tilføj som foretrukken kilde på Google</p><a href="/g">Ja</a></div>',
    '<div><p>Googleの優先ソースに追加</p><a href="/g">追加</a></div>',
    '<div><p>구글(Google) 선호 출처로 추가</p><a href="/g">추가</a></div>',
    '<div><p>Сделать Google предпочитаемым источником</p><a href="/g">Да</a></div>',
  ],
  keeps: [
    '<p>The harbour is on the map, and now <a href="/x">on WhatsApp</a> there is a group for it.</p>',
    '<p>Police asked people to follow them on Facebook for news of the search.</p>',
    '<p>He has 3,000 followers on <a href="https://social.example/he">Instagram</a>, and none on the island.</p>',
    '<p>Islanders make the ferry their preferred source of <a href="/x">news</a>.</p>',
    '<p>Der Leuchtturm war die bevorzugte Quelle <a href="/x">der Fischer</a>.</p>',
  ],
});
