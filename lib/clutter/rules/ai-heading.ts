import type { ClutterRule } from '../clutter-rule.ts';

/**
 * A box that is headed by the offer and nothing else. It need not hold a button that can be told:
 * on pages made of `<div>`s alone a button is one more of them.
 */
export const aiHeading: ClutterRule = {
  id: 'ai-heading',
  kind: 'ai-feature',
  why: 'Offers a chat or a summary by the publisher’s AI.',
  says: [
    {
      about: 'ai',
      says: /^\W*(try|explore|discover|meet|ask|use)( out)? (our|the|your)( new)?( \S+)? ?ai( (features?|tools?|assistant|chatbot|search|news))?\W*$|^\W*(explore|discover|see) what( \S+){1,3} ai can do( for you)?\W*$/u,
    },
    {
      about: 'ki ki- ai ai-',
      says: /^\W*(teste|testen sie|probieren sie|entdecken sie) (unsere|die)( neuen?)? (ki|ai)[- ](funktionen|features|tools)\W*$/u,
    },
    {
      about: 'ia',
      says: /^\W*(essayez|découvrez) (nos|notre) (fonctionnalités|outils|assistant) (d.)?ia\W*$|^\W*(prueba|descubre) (nuestras?|nuestro) (funciones|herramientas|asistente)( de)? ia\W*$/u,
    },
    {
      about: 'ai الذكاء',
      says: /^\W*ai\s?(기능|요약)(을|를)? ?(사용|체험)|^\W*ai機能を(試す|使う)|^[^\p{L}]*(体验|试用)我们的\s?ai\s?(功能|助手)|^[^\p{L}]*جرّ?ب( \S+){0,2} الذكاء الاصطناعي[^\p{L}]*$/u,
    },
  ],
  inMenus: true,
  maxWords: 40,
  spare: ['blockquote'],
};
