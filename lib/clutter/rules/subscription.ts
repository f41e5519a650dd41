import type { ClutterRule } from '../clutter-rule.ts';

export const subscription: ClutterRule = {
  id: 'subscription',
  kind: 'subscription',
  why: 'Asks you to subscribe, donate or become a member.',
  says: [
    /\b(subscribe|become a (member|subscriber|supporter)|support (our|independent|local|quality) (journalism|news\w*|work|reporting)|donate|make a (donation|contribution)|contribute)\b.{0,60}\b(now|today|here|for (only|just|\S?\d)|journalism|newsroom|independent|to (our|the|support|get|read)|from \S?\d|members?)\b/iu,
    /^\W*(subscribe( now| today)?|subscription offers?|donate( now)?|support us|become a member|join now|jetzt abonnieren|abo abschließen|je m.abonne|s.abonner|suscríbete|assine( já)?|abbonati|word abonnee|bli prenumerant|bli abonnent|bliv abonnent|zostań subskrybentem)\W*$/iu,
    /\b(unterstütz\w+|spenden?)\b.{0,50}\b(journalismus|unabhängig\w*|redaktion)|\b(soutenez|faites un don)\b|\b(apoya|dona|hazte socio)\b.{0,50}|\b(apoie|doe)\b.{0,50}\b(jornalismo)|\b(sostieni|dona)\b.{0,50}|\bsteun (ons|onze)\b/iu,
    /поддержите (нас|издание|редакцию)|підтрима(йте|ти) (нас|редакцію)|定期購読|有料会員|구독하기|후원하기|(立即|马上)?订阅(我们|本报)|اشترك الآن|תרמו|सब्सक्राइब/iu,
  ],
  holds: 'control-or-link',
  maxWords: 60,
  spare: ['blockquote'],
};
