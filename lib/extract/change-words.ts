import { OTHER_SCRIPTS, Phrases } from '../html/phrases.ts';

/** What a line says before the time of a change rather than of the first publication. */
export const CHANGED = new Phrases([
  [
    'la up mo ed ak ge st mi ac ag at bi za op gü di cậ',
    String.raw`^(?:last\s+)?(?:updated?|modified|edited|aktualisiert|geändert|stand:|mis à jour|mise à jour|modifié|actualizado|modificado|aggiornato|modificato|atualizado|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja|uppdaterad|oppdatert|opdateret|güncelleme|güncellendi|diperbarui|cập nhật)`,
  ],
  [
    OTHER_SCRIPTS,
    String.raw`^(?:обновлено|оновлено|更新|수정|업데이트|تحديث|آخر تحديث|עודכן|अपडेट)`,
  ],
]);
