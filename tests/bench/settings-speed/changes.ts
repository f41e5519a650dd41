/** One change that somebody makes in the options, there and back. */
export interface Change {
  readonly name: string;
  /** What of the open page it shows and hides. */
  readonly target: string;
  /** Is the target seen before the change is made for the first time, and after each time that it is taken back? */
  readonly isSeenAtFirst: boolean;
  /** Makes it, or takes it back, in the options page. Runs there, by itself. */
  readonly make: (isBack: boolean) => void;
}

/** The parts of a page that the changes show and hide; ours finds the first, nobody the others. */
export const TARGETS =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section>' +
  '<aside class="calendar">A calendar of forty ferries, signed by the mayor.</aside>';

/** The host of the pages that follow. */
export const HOST = 'quay.example';

export const BANNER = '.x1';

/** Every way in which a setting reaches a page. */
export const CHANGES: readonly Change[] = [
  {
    name: 'hiding everywhere',
    target: BANNER,
    isSeenAtFirst: false,
    make: () =>
      document.querySelector<HTMLElement>('.options-section input[type=checkbox]')?.click(),
  },
  {
    name: 'a kind of clutter',
    target: BANNER,
    isSeenAtFirst: false,
    make: () => {
      const labels = [...document.querySelectorAll<HTMLElement>('.options-section label')];
      labels.find((label) => label.textContent === 'App banner')?.click();
    },
  },
  {
    name: 'hiding on a site',
    target: BANNER,
    isSeenAtFirst: false,
    make: () => {
      const remove = document.querySelector<HTMLElement>('.site-row button');
      if (remove !== null) {
        remove.click();
        return;
      }
      const field = document.querySelector<HTMLInputElement>('.add-site input');
      if (field === null) throw new Error('no field for a site');
      field.value = 'quay.example';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      setTimeout(() => document.querySelector<HTMLElement>('.add-site button')?.click());
    },
  },
  {
    name: 'a filter of one’s own',
    target: '.calendar',
    isSeenAtFirst: true,
    make: (isBack) => {
      const field = document.querySelector<HTMLTextAreaElement>('.own-list');
      if (field === null) throw new Error('no list of one’s own');
      field.value = isBack ? '' : 'quay.example##.calendar';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  {
    name: 'a filter for all sites',
    target: '.calendar',
    isSeenAtFirst: true,
    make: (isBack) => {
      const field = document.querySelector<HTMLTextAreaElement>('.own-list');
      if (field === null) throw new Error('no list of one’s own');
      field.value = isBack ? '' : '##.calendar';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
];
