import { Phrases } from '../html/phrases.ts';

/** What a line says before the time of a change rather than of the first publication. */
export const CHANGED = new Phrases(
  String.raw`^(?:last\s+)?(?:updated?|modified|edited|aktualisiert|geändert|stand:|mis à jour|mise à jour|modifié|actualizado|modificado|aggiornato|modificato|atualizado|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja|uppdaterad|oppdatert|opdateret|güncelleme|güncellendi|обновлено|оновлено|更新|수정|업데이트|تحديث|آخر تحديث|עודכן|अपडेट|diperbarui|cập nhật)`,
);
