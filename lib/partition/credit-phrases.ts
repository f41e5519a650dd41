import { Phrases } from '../html/phrases.ts';

/** How lines begin that say who worked on a story, and by what rules: they stand under its last paragraph. */
export const CREDIT_LINE = new Phrases(
  [
    // English; a sentence may begin so too, but it ends in a stop and parts no names by semicolons
    String.raw`(additional |writing and )?(reporting|writing|editing|production|translation)( and (reporting|writing|editing))? by⟩(?=[^.]*$|.*;)`,
    String.raw`(edited|translated|compiled|fact-checked) by⟩(?=[^.]*$|.*;)|our standards\s*:|this (article|story|report) was (originally|first) published (in|on|by|at)⟩|with (reporting|files|additional reporting) (by|from)⟩(?=[^.]*$|.*;)`,
    // German, French
    String.raw`\(?mit material (von|der)⟩(?=.{0,30}$)|(bearbeitung|redaktion|übersetzung)\s*:`,
    String.raw`\(?(avec|traduit|édité|rédigé|reportage de)( par)?⟩.{0,40}(afp|reuters|ap|agences)\W*$`,
    // Spanish, Portuguese, Italian
    String.raw`\(?(reporte|información|reportaje|escrito|editado|edición|traducido) (de|por)⟩(?=[^.]*$)`,
    String.raw`\(?(reportagem|edição|texto|tradução|editado) (de|por)⟩(?=[^.]*$)`,
    String.raw`\(?(redatto|a cura|traduzione|montaggio) (da|di)⟩(?=[^.]*$)`,
    // Dutch, Polish, Turkish, Indonesian
    String.raw`\(?(bewerkt|geschreven|vertaald) door⟩(?=[^.]*$)|(oprac\.|opracował[a]?|tłumaczenie)⟩|\(?(haberi|derleyen|editör)\s*:|\(?(editor|penulis|penyunting|pewarta)\s*:`,
    // Cyrillic, East Asian
    String.raw`\(?(редактор|перевод|переклад)\s*:|\(?(記者|編集|翻訳|取材)\s*[:：]|\(?(编辑|責任編輯|责任编辑|編輯|译者)\s*[:：]`,
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, String.raw`^\W{0,2}(?:`)
    .concat(')'),
);
