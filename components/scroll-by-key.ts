/** What may be wider than the story, and then scrolls by itself. */
const SCROLLERS = 'pre, table, :is(p, li, td, dd):has(> math)';

/**
 * Wide tables, programs and formulas can be reached by key, so that keys can scroll them; others stay out of
 * the order of Tab. Kept up when the window or the letters change.
 * @returns what ends it
 */
export function scrollByKey(story: ParentNode): () => void {
  const scrollers = story.querySelectorAll<HTMLElement>(SCROLLERS);
  if (scrollers.length === 0) return () => undefined;
  // It reports after layout, so asking for widths costs none of its own.
  const observer = new ResizeObserver((seen) => {
    for (const { target } of seen) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const scroller of scrollers) observer.observe(scroller);
  return () => {
    observer.disconnect();
  };
}
