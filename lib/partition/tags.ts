/** Elements whose text is never read as part of a page. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template head title meta link base iframe frame object embed applet svg canvas audio video map area select datalist option optgroup textarea input progress meter dialog rp'.split(
    ' ',
  ),
);

/** Elements that flow within a line of text. Source: HTML Standard, phrasing content. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rb rt rtc ruby s samp small span strike strong sub sup time tt u var wbr img picture source'.split(
    ' ',
  ),
);

/** Elements that show something other than text. */
export const MEDIA: ReadonlySet<string> = new Set(
  'img picture video audio iframe object embed canvas svg amp-img amp-video'.split(' '),
);

/** Elements that a reader works with. */
export const CONTROLS: ReadonlySet<string> = new Set('button input select textarea'.split(' '));

/** 1 to 6 for h1 to h6, else 0. */
export function headingLevel(tag: string): number {
  return /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
}
