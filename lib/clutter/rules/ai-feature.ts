import type { ClutterRule } from '../clutter-rule.ts';

export const aiFeature: ClutterRule = {
  id: 'ai-feature',
  kind: 'ai-feature',
  why: 'Offers a chat or a summary by the publisher’s AI.',
  says: [
    /\b(try|ask|meet|use|explore|discover|chat with|talk to)( \S+){0,3} (ai|chatbot|assistant)\b( (features?|tools?|assistant|chatbot|search))?/iu,
    /\b(summari[sz]e|explain|translate|listen to)( (this|the))?( (article|story|page))?( \S+)? (with|by|using) ai\b/iu,
    /\b(ai|ki|ia)[- ](features?|summary|assistant|tools?|funktionen|zusammenfassung|assistent|résumé|resumen|resumo|riassunto)\b/iu,
    /\b(frag\w*|teste\w*|probier\w*) .{0,20}\b(ki|ai)\b|\b(essayez|demandez à|pregunta a|prueba|pergunte|prova|chiedi a|probeer|vraag) .{0,20}\b(ia|ai)\b/iu,
    /(جرّ?ب|اكتشف|اسأل).{0,20}الذكاء الاصطناعي|(נסו|שאלו|גלו).{0,20}(AI|בינה מלאכותית)|(आज़माएं|पूछें|देखें).{0,20}(एआई|AI)|(एआई|AI).{0,20}(आज़माएं|पूछें|सारांश)/iu,
    /(AI|人工知能)(に|で|を|機能|要約).{0,12}(聞く|試す|要約|質問)?|AI\s?(요약|기능|에게)|AI\s?(摘要|助手|功能|总结)|(спросите|попробуйте).{0,20}(ИИ|AI)/u,
  ],
  holds: 'control-or-link',
  maxWords: 60,
  spare: ['blockquote'],
};
