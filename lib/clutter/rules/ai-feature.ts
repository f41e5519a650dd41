import type { ClutterRule } from '../clutter-rule.ts';

export const aiFeature: ClutterRule = {
  id: 'ai-feature',
  kind: 'ai-feature',
  why: 'Offers a chat or a summary by the publisher’s AI.',
  says: [
    {
      about: 'ai chatbot assistant',
      says: /(^|[.!?:|–—] ?)\W*(now )?(try|ask|meet|use|explore|discover|chat with|talk to)( \S+){0,3} (ai|chatbot|assistant)\b|\b(summari[sz]e|explain|translate|listen to)( (this|the))?( (article|story|page))?( \S+)? (with|by|using) ai\b|\b(our|your|this) ai[- ](features?|summary|assistant|tools?)\b|^\W*(\S+ ){0,3}ai[- ](features?|summary|assistant|tools?)\W*$/u,
    },
    {
      about: 'ki ki-',
      says: /\b(frag\w*|teste\w*|probier\w*) .{0,20}\bki\b|\bki[- ](funktionen|zusammenfassung|assistent)\b/u,
    },
    {
      about: 'ia ai',
      says: /\b(essayez|demandez à|pregunta a|prueba|pergunte|prova|chiedi a|probeer|vraag) .{0,20}\b(ia|ai)\b|\b(résumé|resumen|resumo|riassunto|assistente?|asistente)( \S+){0,2} (ia|ai)\b|\b(ia|ai)[- ](assistent|samenvatting)\b/u,
    },
    {
      about: 'ai 人工知能 الذكاء בינה एआई ии',
      says: /(جرّ?ب|اكتشف|اسأل).{0,20}الذكاء الاصطناعي|(נסו|שאלו|גלו).{0,20}(ai|בינה מלאכותית)|(आज़माएं|पूछें|देखें).{0,20}(एआई|ai)|(एआई|ai).{0,20}(आज़माएं|पूछें|सारांश)|(ai|人工知能)(に聞く|で要約|を試す|機能|要約)|ai\s?(요약|기능|에게)|ai\s?(摘要|助手|功能|总结)|(спросите|попробуйте).{0,20}(ии|ai)/u,
    },
    {
      about: 'ki ia ai ai-generated sztuczna yapay ии',
      says: /^\P{L}*(artikel mit ki zusammenfassen|ki-zusammenfassung|posez vos questions à (notre )?ia|résumer l.article avec l.ia|chiedi alla nostra ia|zapytaj (naszą |nasze )?ai|fråga vår ai|spør vår ai|spørg vores ai|ai-generated summary( of this (story|article))?|yapay zek[âa]ya sor|aiに(質問|聞く)(する)?)\P{L}*$/u,
    },
  ],
  holds: 'control-or-link',
  inMenus: true,
  maxWords: 60,
  spare: ['blockquote'],
};
