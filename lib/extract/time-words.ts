/**
 * How pages say when something came out, by language. Data only.
 * Checked against Unicode CLDR's relative time patterns (the golden pages hold German, Korean, Arabic).
 */

/** Words that make a short line with a number, or with "an"/"one" and a unit, a time gone by. */
export const AGO: readonly RegExp[] = [
  /\bago\b/i, // English
  /^vor\s/i, // German
  /^(?:il y a|hace|hai|fa)\s/i, // French, Spanish
  /\sfa$/i, // Italian
  /^há\s|\satrás$/i, // Portuguese
  /\sgeleden$/i, // Dutch
  /\stemu$/i, // Polish
  /^(?:för\s.+\s)?sedan$|\ssedan$/i, // Swedish
  /^for\s.+\ssiden$|\ssiden$/i, // Norwegian, Danish
  /\sönce$/i, // Turkish
  /\sназад$/i, // Russian
  /\sтому$/i, // Ukrainian
  /(?:分|時間|日|週間|か月|年)前$/, // Japanese
  /(?:분|시간|일|주|개월|달|년)\s?전$/, // Korean
  /(?:分钟|小时|天|周|个月|年|分鐘|小時|週|個月)前$/, // Chinese
  /^(?:قبل|منذ)\s/, // Arabic
  /^לפני\s/, // Hebrew
  /\sपहले$/, // Hindi
  /\slalu$/i, // Indonesian
  /\strước$/i, // Vietnamese
];

/** Short words that are a time by themselves. */
export const NOW_OR_YESTERDAY =
  /^(?:just now|today|yesterday|gerade eben|heute|gestern|à l[’']instant|aujourd[’']hui|hier|ahora|hoy|ayer|adesso|oggi|ieri|agora|hoje|ontem|zojuist|vandaag|gisteren|teraz|dzisiaj|dziś|wczoraj|nyss|idag|i dag|igår|i går|nå nettopp|lige nu|şimdi|bugün|dün|только что|сегодня|вчера|щойно|сьогодні|вчора|たった今|今日|昨日|방금|오늘|어제|刚刚|剛剛|今天|昨天|الآن|اليوم|أمس|עכשיו|היום|אתמול|अभी|आज|कल|baru saja|hari ini|kemarin|vừa xong|hôm nay|hôm qua)(?:[,\s]+(?:at|um|à|a las|alle|às|om|o|kl\.?|в|о)?\s*\d{1,2}[:.h]\d{2}.*)?$/i;

/** What a line says before the time of a change rather than of the first publication. */
export const CHANGED =
  /^(?:last\s+)?(?:updated?|modified|edited|aktualisiert|geändert|stand:|mis à jour|mise à jour|modifié|actualizado|modificado|aggiornato|modificato|atualizado|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja|uppdaterad|oppdatert|opdateret|güncelleme|güncellendi|обновлено|оновлено|更新|수정|업데이트|تحديث|آخر تحديث|עודכן|अपडेट|diperbarui|cập nhật)/iu;
