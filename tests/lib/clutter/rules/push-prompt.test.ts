import { pushPrompt } from '../../../../lib/clutter/rules/push-prompt.ts';
import { testRule } from '../test-rule.ts';

/** A line for each language and each way to say it. */
const LINES = [
  'Möchten Sie Benachrichtigungen erhalten?',
  'Recibe alertas de última hora',
  'Ontvang pushmeldingen',
  'Få pushnotiser',
  'הפעילו התראות',
];

testRule(pushPrompt, {
  hides: [
    ...LINES.map((line) => `<div><h3>${line}</h3><a href="/x">→</a></div>`),
    '<div><p>Get breaking news alerts on your phone</p><button>Allow</button></div>',
    '<div><h3>Jetzt Push-Nachrichten aktivieren</h3><button>Aktivieren</button></div>',
    '<div><p>Activez les notifications pour ne rien manquer</p><button>Oui</button></div>',
    '<div><p>Включите уведомления</p><button>Да</button></div>',
    '<div><p>プッシュ通知を受け取る</p><button>はい</button></div>',
    '<div><p>알림 받기</p><button>확인</button></div>',
    '<button><div>Push-Mitteilungen aktivieren</div></button>',
    '<div><p>Activer les notifications</p><a href="/x">→</a></div>',
    '<div><p>Zet meldingen aan</p><a href="/x">→</a></div>',
  ],
  keeps: [
    '<div><p>Hamnens notiser finns kvar</p><a href="/x">Mer</a></div>',
    '<p>The harbour office sends a notification to every skipper before a storm.</p>',
    '<p>Passengers get alerts by post.</p>',
    '<div><p>Die Fähre erhält eine Glocke.</p><button>Teilen</button></div>',
    '<div><div>Push-Mitteilungen aktivieren</div></div>',
    '<div><p>Les notifications de la mairie du port</p><a href="/x">→</a></div>',
  ],
});
