/** Text of this length or less is a label, where a phrase tells what kind of page this is. */
export const LABEL_CHARS = 60;

/** A day with its year: "3 March 2026", "2026-03-11", "Mar 4, 2026", "11.03.2026", "2026年3月11日". */
export const DATE_LABEL =
  /\d{1,2}\.?[ -][^\s\d.,]{3,}\.?,?[ -](?:19|20)\d\d|[^\s\d.,]{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2} de \S+ de 20\d\d|(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b/;

/** An amount of money, as a price tag gives it. */
export const PRICE_LABEL =
  /(?:[$€£¥₹₩₽₺]|\b(?:USD|EUR|GBP|CHF|kr|Rs)\b)\s?\d|\d[.,]\d\d\s?(?:[$€£¥₹₩₽₺]|USD|EUR|GBP|CHF|kr\b|zł)/;

/** What stands around a story: who wrote it, how long it takes, what to read next. */
export const STORY_LABEL =
  /^(?:by |written by|posted |published|updated|last updated|reviewed by|author\b|about the author|table of contents|in this article|key takeaways|leave a (?:comment|reply)|share this|related (?:posts|articles|stories)|read next|previous (?:post|article)|next (?:post|article)|\d+ min(?:ute)?s?[ .]read|von |veröffentlicht|aktualisiert|par |publié|mis à jour|por |publicado|actualizado|di |pubblicato|aggiornato|door |gepubliceerd)|\b\d+ min(?:ute)?s? read\b|\bmin\.? (?:lesezeit|de lecture|de lectura)/i;

/** What a shop says to a buyer. */
export const SHOP_LABEL =
  /^(?:add to (?:cart|bag|basket|trolley|wish ?list)|buy (?:it )?now|shop now|shop all|in stock|out of stock|sold out|free shipping|quick (?:view|shop|buy|add)|select options|choose options|sort by|filter(?:s| by)?|items? per page|price|regular price|sale price|sale|qty|quantity|sku|view cart|checkout|customer reviews|in den warenkorb|ajouter au panier|añadir al carrito|aggiungi al carrello|adicionar ao carrinho|in winkelwagen)\b|^\d+ (?:items|products|results)$|^(?:showing|results) \d/i;
