import type { ClutterRule } from '../clutter-rule.ts';

/** A button to a site's page of newsletters, in whatever language it speaks. */
export const newsletterLink: ClutterRule = {
  id: 'newsletter-link',
  kind: 'newsletter',
  why: 'Offers a newsletter.',
  linksTo: [
    /^https?:\/\/([\w-]+\.)*(newsletters?|nieuwsbrie(f|ven)|nyhetsbrev|nyhedsbreve?|infolettres?)\.[\w-]+\.[\w.-]+\//i,
    /^https?:\/\/[^/?#]+(\/[\w-]{2,20}){0,2}\/(newsletters?|newsletter-?(sign-?up|anmeldung|abo|registration|subscription)s?|nieuwsbrie(f|ven)|nyhetsbrev|nyhedsbreve?|bolet[ií]n(es)?|bulten|rassylka|infolettres?|e?mail-?sign-?up)(\/[a-z]{2,20}(-[a-z]{2,20}){0,2})?\/?(\.\w{3,4})?([?#]|$)/i,
  ],
  alone: true,
  maxWords: 60,
  spare: ['blockquote', 'header', 'footer'],
};
