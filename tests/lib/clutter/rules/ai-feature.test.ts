import { aiFeature } from '../../../../lib/clutter/rules/ai-feature.ts';
import { testRule } from '../test-rule.ts';

/** A line for each language and each way to say it. */
const LINES = [
  'AI-generated summary of this story',
  'Artikel mit KI zusammenfassen',
  'Posez vos questions à notre IA',
  "Résumer l'article avec l'IA",
  'Chiedi alla nostra IA',
  'Zapytaj naszą AI',
  'Fråga vår AI',
  'Yapay zekâya sor',
  'AIに質問する',
];

testRule(aiFeature, {
  hides: [
    ...LINES.map((line) => `<div><h3>${line}</h3><a href="/x">→</a></div>`),
    '<div><p>Too long? Ask our AI.</p><button>Ask</button></div>',
    '<div><h3>Our AI summary</h3><button>Read</button></div>',
    '<section><h2>Try Our AI Features</h2><p>Explore what it can do:</p><div><button>Summarize</button><button>Translate</button></div></section>',
    '<div><button>Summarise this article with AI</button></div>',
    '<div><p>Resumen con IA</p><p>Prueba nuestra IA</p><button>Abrir</button></div>',
  ],
  keeps: [
    '<div><p>Zapytaj kapitana o prom</p><a href="/x">Więcej</a></div>',
    '<div><p>Rising use of AI in schools worries many.</p><a href="/x">More</a></div>',
    '<div><p>The bank’s new AI tools read every letter.</p><a href="/x">More</a></div>',
    '<p>Try our AI, said the minister.</p>',
    '<p>The firm wants people to use its AI assistant for every letter they write.</p>',
    '<blockquote>Ask our AI, <a href="/x">he said</a>.</blockquote>',
  ],
});
