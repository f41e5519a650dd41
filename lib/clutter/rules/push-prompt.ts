import type { ClutterRule } from '../clutter-rule.ts';

export const pushPrompt: ClutterRule = {
  id: 'push-prompt',
  kind: 'newsletter',
  why: 'Asks to send you notifications.',
  says: [
    {
      about: 'notifications notification alerts push',
      says: /\b(allow|enable|turn on|activate|get|receive|subscribe to|sign up (for|to)|stay up to date with|want( to (get|receive))?)\b( \S+){0,4} (push|web|browser|desktop|breaking)?[- ]?(news )?(notifications?|alerts)\b|^\W*(push|browser|web|desktop) notifications?\W*$/u,
    },
    {
      about:
        'push pushnachrichten push-nachrichten push-benachrichtigungen benachrichtigungen browser-push pushmeldungen push-mitteilungen eilmeldungen mitteilungen',
      says: /(aktivier\p{L}*|erlaub\p{L}*|erhalt\p{L}*|abonnier\p{L}*|einschalten|per|jetzt|keine).{0,40}(push-?(nachrichten|benachrichtigungen|meldungen|mitteilungen)|browser-push|(?<!\p{L})benachrichtigungen|eilmeldungen)|(push-?(nachrichten|meldungen|mitteilungen)|benachrichtigungen|browser-push).{0,30}(aktivier|erlaub|abonnier|einschalt|so einfach)/u,
    },
    {
      about:
        'notification notifications notificaciones notificações notifiche meldingen powiadomienia notiser varsler notifikationer bildirim bildirimleri notifikasi thông alertes alertas avisi',
      says: /(?<!\p{L})(activez|autorisez|recevez|activa|activar|recibe|permitir|ative|ativar|receba|attiva|ricevi|consenti|schakel|ontvang|sta|włącz|zezwól|odbieraj|slå på|tillåt|få|aktiver|tillad|tillat|izin ver|aç|aktifkan|izinkan|bật|nhận)(?!\p{L}).{0,40}(notifications?|notificaciones|notificações|notifiche|meldingen|powiadomienia|notiser|varsler|notifikationer|notifikasi|thông báo)|bildirim(leri|lere)?.{0,20}(aç|izin|almak)/u,
    },
    {
      about:
        'уведомлени сповіщен プッシュ通知 通知 푸시 알림 推送 通知 الإشعارات إشعارات התראות सूचनाएं नोटिफिकेशन',
      says: /(включ|разреш|получа|подпи)\p{L}*.{0,30}уведомлени|(увімкн|дозвол|отримув)\p{L}*.{0,30}сповіщен|(プッシュ)?通知を(許可|受け取|オン|有効)|(푸시|알림).{0,10}(받기|허용|켜기)|(开启|允许|接收|開啟|允許).{0,8}(推送|通知)|(تفعيل|السماح|استقبال|فعّ?ل).{0,12}(الإشعارات|إشعارات)|(אפשר|הפעל|קבל)\p{L}*.{0,12}התראות|(सूचनाएं|नोटिफिकेशन).{0,20}(चालू|अनुमति|पाएं)/u,
    },
    {
      about: 'benachrichtigungen alertes alertas avisi pushmeldingen pushnotiser notiser התראות',
      says: /^\P{L}*((möchten sie|möchtest du) benachrichtigungen .{0,30}|recevez (les|nos) alertes( info)?|recibe (las )?alertas.{0,30}|receba alertas.{0,30}|ricevi gli avvisi.{0,20}|ontvang pushmeldingen|få (push)?notiser|הפעילו התראות)\P{L}*$/u,
    },
    {
      about: 'activer meldingen activa attiva ative włącz',
      says: /^\P{L}*(activer les notifications|zet meldingen aan|meldingen aanzetten|activar notificaciones|attiva notifiche|ativar notificações)\P{L}*$/u,
    },
  ],
  holds: 'control-or-link',
  maxWords: 60,
  spare: ['blockquote'],
};
