/**
 * Goes to a part of the page and takes the focus along. The address stays as it is: it names the story, and the
 * browser's Back still leads to the page.
 */
export function goToPart(event: Event, id: string): void {
  event.preventDefault();
  const part = document.getElementById(id);
  part?.setAttribute('tabindex', '-1');
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
