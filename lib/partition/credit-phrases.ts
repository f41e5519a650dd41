import { OTHER_SCRIPTS, Phrases, wordedAs } from '../html/phrases.ts';

/** How lines begin that say who worked on a story, and by what rules: they stand under its last paragraph. */
export const CREDIT_LINE = new Phrases(
  wordedAs(String.raw`^\W{0,2}(?:`, ')', [
    // English; a sentence may begin so too, but it ends in a stop and parts no names by semicolons
    [
      'ad wr re ed pr tr',
      String.raw`(additional |writing and )?(reporting|writing|editing|production|translation)( and (reporting|writing|editing))? by⟩(?=[^.]*$|.*;)`,
    ],
    [
      'ed tr co fa ou th wi',
      String.raw`(edited|translated|compiled|fact-checked) by⟩(?=[^.]*$|.*;)|our standards\s*:|this (article|story|report) was (originally|first) published (in|on|by|at)⟩|with (reporting|files|additional reporting) (by|from)⟩(?=[^.]*$|.*;)`,
    ],
    // German, French
    [
      'mi be re üb',
      String.raw`\(?mit material (von|der)⟩(?=.{0,30}$)|(bearbeitung|redaktion|übersetzung)\s*:`,
    ],
    [
      'av tr éd ré re',
      String.raw`\(?(avec|traduit|édité|rédigé|reportage de)( par)?⟩.{0,40}(afp|reuters|ap|agences)\W*$`,
    ],
    // Spanish, Portuguese, Italian
    [
      're in es ed tr',
      String.raw`\(?(reporte|información|reportaje|escrito|editado|edición|traducido) (de|por)⟩(?=[^.]*$)`,
    ],
    ['re ed te tr', String.raw`\(?(reportagem|edição|texto|tradução|editado) (de|por)⟩(?=[^.]*$)`],
    ['re a tr mo', String.raw`\(?(redatto|a cura|traduzione|montaggio) (da|di)⟩(?=[^.]*$)`],
    // Dutch, Polish, Turkish, Indonesian
    [
      'be ge ve op tł ha de ed pe',
      String.raw`\(?(bewerkt|geschreven|vertaald) door⟩(?=[^.]*$)|(oprac\.|opracował[a]?|tłumaczenie)⟩|\(?(haberi|derleyen|editör)\s*:|\(?(editor|penulis|penyunting|pewarta)\s*:`,
    ],
    // Cyrillic, East Asian
    [
      OTHER_SCRIPTS,
      String.raw`\(?(редактор|перевод|переклад)\s*:|\(?(記者|編集|翻訳|取材)\s*[:：]|\(?(编辑|責任編輯|责任编辑|編輯|译者)\s*[:：]`,
    ],
  ]),
);
