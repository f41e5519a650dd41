/** All pages of the web, as match patterns: all that the manifest asks for. */
export const WEB_PAGES = ['http://*/*', 'https://*/*'];
