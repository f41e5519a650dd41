/** An event as the browser sends it; one that a script sends is not trusted. */
export function byBrowser<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** Somebody comes to the page, or back to it as it was left. */
export function showPage(persisted: boolean): void {
  dispatchEvent(byBrowser(Object.assign(new Event('pageshow'), { persisted })));
}
