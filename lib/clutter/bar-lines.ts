/**
 * Lines that stand in the bar of a site and in no offer, by language (DESIGN.md section 8): its menu and
 * its search.
 */
const BAR = new Set(
  [
    'menu|open menu|close menu|site menu|search|reset search|sections|edition|uk edition|us edition',
    'menü|suche|suchen|ressorts|menu|rechercher|recherche|rubriques|menú|buscar|búsqueda|secciones',
    'pesquisar|busca|cerca|ricerca|sezioni|zoeken|zoek|szukaj|wyszukaj|meny|menuen|sök|søk|søg|ara|arama',
    'меню|поиск|пошук|メニュー|検索|메뉴|검색|菜单|選單|搜索|搜尋|القائمة|بحث|תפריט|חיפוש|मेन्यू|खोजें|cari|tìm kiếm',
  ].flatMap((lines) => lines.split('|')),
);

/** Lines by which readers with an account come in. An offer has one beside more than its button. */
const LOG_IN = new Set(
  [
    'log in|login|log-in|sign in|sign-in|log in / register|sign in / register|my account|account',
    'anmelden|einloggen|mein konto|connexion|se connecter|mon compte|iniciar sesión|acceder|mi cuenta',
    'entrar|minha conta|accedi|il mio account|inloggen|zaloguj|zaloguj się|logga in|logg inn|log ind',
    'giriş|giriş yap|войти|вход|увійти|вхід|ログイン|로그인|登录|登入|تسجيل الدخول|התחברות|כניסה|लॉग इन|masuk|đăng nhập',
  ].flatMap((lines) => lines.split('|')),
);

/** No line here is longer, and most others are. */
const MOST_LETTERS = 20;

/** Is a line one of a site's bar? */
export function isBarLine(text: string): boolean {
  return text.length <= MOST_LETTERS && BAR.has(text.toLowerCase());
}

/** Is a line the way in for readers with an account? */
export function isLogInLine(text: string): boolean {
  return text.length <= MOST_LETTERS && LOG_IN.has(text.toLowerCase());
}
