import { ANY_WORD, OTHER_SCRIPTS, Phrases } from '../html/phrases.ts';

/**
 * That a publisher earns money with what a story links to, or was paid for it, by language (DESIGN.md
 * section 8). Lists and rules for advertisements name such lines too.
 */
export const DISCLOSES = new Phrases([
  [
    'af ma mi ca co wi ea ft',
    String.raw`⟨affiliate[- ](links?|commission|partner|program)|⟨(may|might|can|could|will) (earn|receive|get|make) (a |an )?(small |affiliate )?(commission|share|compensation)|⟨earns? (a )?commission|⟨ftc: we`,
  ],
  [
    'af er be pr pa',
    String.raw`⟨affiliate-?links?|⟨(erhalten|bekommen|erhält|bekommt) (wir|.{1,40}) .{0,30}provision|⟨provision (erhalten|vom)|⟨partnerlinks?⟩`,
  ],
  [
    ANY_WORD,
    String.raw`⟨(liens?|links?) (d.)?affili|⟨enlaces? de afiliad|⟨links? (de )?afiliad|⟨link (di )?affiliazione|⟨affiliatelink|⟨affiliatelänk|⟨affiliatelenke|⟨linki? afiliacyjn|⟨(perçoit|percevoir|touche) une commission|⟨(comisión|comissão|commissione|prowizj|provisjon|provision|komisyon)⟩.{0,60}(link|enlace|compra|acquist|zakup|köp|kjøp)`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`партн[её]рск(ая|ие|ую) ссылк|アフィリエイト|제휴 (링크|마케팅)|수수료를 (제공|지급)|联盟链接|聯盟連結|佣金|روابط تابعة|קישורי שותפים|एफिलिएट`,
  ],
]);
