/** A longer "section" is a list of keywords: the longest real one of the corpus has 43 characters. */
const LONGEST_SECTION = 50;

/**
 * What publishing programs call the section of a story that was put into none: a reader learns nothing
 * from it. Source: WordPress, translations of "Uncategorized".
 */
const IN_NO_SECTION = new Set(
  'uncategorized|uncategorised|allgemein|unkategorisiert|nicht kategorisiert|non classé|sin categoría|senza categoria|sem categoria|geen categorie|niet gecategoriseerd|bez kategorii|okategoriserade|okategoriserad|ukategorisert|ikke kategoriseret|ukategoriseret|genel|без рубрики|без категорії|未分類|미분류|未分类|غير مصنف|כללי|अवर्गीकृत|tak berkategori|tidak dikategorikan|chưa phân loại|chưa được phân loại'.split(
    '|',
  ),
);

/**
 * The section of a story, of what the page's data names so.
 * @returns null where it names none
 */
export function sectionIn(told: string | null): string | null {
  if (told === null || told.length > LONGEST_SECTION) return null;
  return IN_NO_SECTION.has(told.toLowerCase()) ? null : told;
}
