import { ANY_WORD, OTHER_SCRIPTS, Phrases } from '../html/phrases.ts';

/** Words round the names of a byline, by language. Data only; a word stands in the list of its own use. */

/** What a byline begins with. Checked at the beginning of a line only, and only before a name. */
export const LEAD = new Phrases([
  [
    'wr re st te wo an op po pu ar by fr au ei ko be in ga es gl pr vo pa di a do av af sk ya ha ol pe bở tá',
    String.raw`^(?:(?:written|reported|story|text|words|analysis|report|opinion|posted|published|article)\s+by|by|from|author[s]?|(?:(?:ein(?:e)?\s)?(?:artikel|kommentar|analyse|bericht|interview|reportage|gastbeitrag|gastkommentar|kolumne|essay|porträt|glosse|text|protokoll)\s)?von|autor(?:in|en)?|text|par|propos recueillis par|por|texto(?: de)?|redacción(?: de)?|di|a cura di|door|przez|opr\.|av|af|skrevet av|tekst|skriven av|yazan|haber(?:i yazan)?|oleh|penulis|reporter|bởi|tác giả)(?=[\s:：/]|$)[\s:：/]*`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`^(?:автор(?:ы|и)?|текст|文|文・|取材・?文|執筆|筆者|글|작성자|기자|作者|记者|記者|撰文|文\/|بقلم|كتب|كتبت|إعداد|تحرير|מאת|लेखक|द्वारा)(?=[\s:：/]|$)[\s:：/]*`,
  ],
]);

/** Work on a story that is not writing it, before a name. */
export const OTHER_WORK = new Phrases([
  [
    ANY_WORD,
    String.raw`(?:review|edit|fact-?check|check|translat|photo|picture|illustrat|bearbeitet|redigiert|übersetzt|geprüft|édité|relu|traduit|editado|revisado|traducido|rivisto|tradotto|bewerkt|vertaald)\S*(?:\s\S+)?\s(?:by|von|par|por|da|door)⟩`,
  ],
]);

/** Lead words that are parts of surnames too: before one word alone ("Von Miller") they belong to it. */
export const LEAD_OR_SURNAME = /^(?:Von|Di|Par|Av|Af)\s+[^\s\da-z][^\sA-Z.]+$/;

/**
 * Words between two names. Small letters only: a capital "E" or "I" by itself is an initial. A middle
 * dot between kana, or right between Chinese characters, is within a foreign name ("ノラ・ペル", "约翰·史密斯").
 */
export const AND =
  /\s+(?:and|und|et|y|e|en|i|og|och|ve|и|та|і|and the|dan|và|और|&|with|mit|avec|con|com|med|z|And|AND)\s+|\s*[;/、，•|&＆]\s*|(?<![ァ-ヺー])・|・(?![ァ-ヺー])|(?<!\p{Script=Han})\s*·\s*|\s*·\s*(?!\p{Script=Han})|\s+و\s?(?=\S{2})|\s+[–—-]\s+/u;

/** A line that is nothing but what joins two names: "and" in a span of its own. */
export const JOINTS: ReadonlySet<string> = new Set(
  'and und et y e en i og och ve и та і dan và और with mit avec con com in on for at the , &'.split(
    ' ',
  ),
);

/** Words for what somebody is rather than who: a name that holds one is none. */
export const ROLE = new Phrases([
  [
    'ch se st de ma co fo po as re ed wr jo pr ph an ko au vo ré gr pe gi ve dz mu le wa li fu fa si sa pu up mi sh em vi al gu',
    String.raw`(?:^|[\s-])(?:(?:chief|senior|staff|deputy|managing|contributing|foreign|political|associate)\s.*|reporter|editor|correspondent|writer|journalist|columnist|contributor|producer|photographer|analyst|korrespondent(?:in)?|reporter(?:in|ka)?|autor(?:in)?|volontär(?:in)?|chefredakteur(?:in)?|ressortleiter(?:in)?|rédact(?:eur|rice|ion)|correspondante?|grand reporter|periodista|redactora?|redacción|corresponsal|giornalista|redazione|corrispondente|jornalista|redação|repórter|redactie|redacteur|verslaggever|dziennikarka|dziennikarz|redakcja|muhabir|editörü?|fotograf|foto|photo|ressort(?:leitung)?|leitung|profile|follow|watch|live|listen|full bio|fact.checked|size|save|privacy policy|published|updated|posted|minutes?|min|read|share|email|contact|read more|view all|all posts|guest)(?=$|[\s:,.])`,
  ],
  [
    ANY_WORD,
    String.raw`(?:^|[\s-])(?:\S*redakt(?:eur(?:in)?|ion|ör|ør|ør(?:en)?|or(?:ka)?)|\S*journalist(?:in|e|a)?)(?=$|[\s:,.])`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`(?:^|[\s-])(?:журналист(?:ка)?|корреспондент|редактор|редакция|журналіст(?:ка)?|кореспондент|редакція)(?=$|[\s:,.])`,
  ],
]);

/** Who publishes where nobody is named: an account, a desk. Checked on a whole name. */
export const NOBODY = new Phrases([
  [
    ANY_WORD,
    String.raw`^(?:[^\s]+@.*|admin\S*|webmaster|webadmin|root|user\d*|anonymous)$|(?:^|[\s-])(?:desk|newsroom|newsdesk|editorial|editors|staff|team|web|online)$`,
  ],
]);

/** What Korean and Japanese bylines put behind a name. */
export const ROLE_BEHIND =
  /\s*(?:기자|특파원|논설위원|記者|編集委員|さん|氏|记者)(?:\s+외\s+\d+명)?$/u;

/** Parts of names that are written small. */
export const PARTICLE =
  /^(?:von|van|de|der|den|del|della|di|da|do|dos|das|du|la|le|el|al|bin|ibn|ben|bint|af|av|zu|zum|zur|ter|ten|y|e|i|st|d[’'].*|l[’'].*|mc.*|o[’'].*)$/u;
