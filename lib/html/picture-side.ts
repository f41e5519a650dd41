/** A number without a unit or in pixels. Source: HTML, "rules for parsing dimension values". */
const SAID = /^\s*(\d+(?:\.\d+)?)(?![\d.]*%)/;

const STYLED = {
  width: /(?:^|;)\s*width\s*:\s*(\d*\.?\d+)px/i,
  height: /(?:^|;)\s*height\s*:\s*(\d*\.?\d+)px/i,
} as const;

/**
 * A side of a picture in CSS pixels, as its own style or its attribute gives it; null where neither does,
 * or says nothing: pages write 0 where they do not know it yet.
 */
export function pictureSide(picture: Element, name: 'width' | 'height'): number | null {
  const styled = Number(STYLED[name].exec(picture.getAttribute('style') ?? '')?.[1] ?? 0);
  const said = Number(SAID.exec(picture.getAttribute(name) ?? '')?.[1] ?? 0);
  return [styled, said].find((px) => px > 0) ?? null;
}
