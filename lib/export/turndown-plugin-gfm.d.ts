/** The plug-in ships no types; this is what is used of it. */
declare module 'turndown-plugin-gfm' {
  import type TurndownService from 'turndown';

  export const tables: TurndownService.Plugin;
}
