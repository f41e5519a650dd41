import { aiFeature } from '../../../../lib/clutter/rules/ai-feature.ts';
import { testRule } from '../test-rule.ts';

testRule(aiFeature, {
  hides: [
    '<div><p>Too long? Ask our AI.</p><button>Ask</button></div>',
    '<div><h3>Our AI summary</h3><button>Read</button></div>',
    '<section><h2>Try Our AI Features</h2><p>Explore what it can do:</p><div><button>Summarize</button><button>Translate</button></div></section>',
    '<div><button>Summarise this article with AI</button></div>',
    '<div><p>Resumen con IA</p><p>Prueba nuestra IA</p><button>Abrir</button></div>',
  ],
  keeps: [
    '<div><p>Rising use of AI in schools worries many.</p><a href="/x">More</a></div>',
    '<div><p>The bank’s new AI tools read every letter.</p><a href="/x">More</a></div>',
    '<p>Try our AI, said the minister.</p>',
    '<p>The firm wants people to use its AI assistant for every letter they write.</p>',
    '<blockquote>Ask our AI, <a href="/x">he said</a>.</blockquote>',
  ],
});
