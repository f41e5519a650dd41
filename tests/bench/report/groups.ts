/** All pages, whatever their set. */
export const ALL = 'all';

const TUNED_ON = 'tuned on';
const KEPT_ASIDE = 'kept aside';

/** The two parts of a set of pages: of publishers that were tuned on, and of those kept aside. */
export const partsOf = (group: string) =>
  ({ tuned: `${group}, ${TUNED_ON}`, aside: `${group}, ${KEPT_ASIDE}` }) as const;

/** Is a group of pages such a part? */
export const isPartOfSet = (group: string) =>
  [TUNED_ON, KEPT_ASIDE].some((part) => group.endsWith(`, ${part}`));
