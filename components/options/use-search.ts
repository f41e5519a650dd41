import { useEffect, useRef, useState } from 'preact/hooks';

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Shows what says the words and nothing else. @returns how many rows are shown */
function showOnly(page: HTMLElement, query: string): number {
  const words = folded(query).trim();
  let shown = 0;
  for (const section of page.querySelectorAll<HTMLElement>('.options-section')) {
    const titled = folded(section.querySelector('h2')?.textContent ?? '').includes(words);
    let inSection = 0;
    for (const row of section.querySelectorAll<HTMLElement>('.options-row')) {
      row.hidden = !titled && !folded(row.textContent).includes(words);
      if (!row.hidden) inSection += 1;
    }
    section.hidden = !titled && inSection === 0;
    shown += section.hidden ? 0 : Math.max(1, inSection);
  }
  return shown;
}

/** A search over the sections of the options page. */
export function useSearch() {
  const page = useRef<HTMLElement>(null);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(1);
  useEffect(() => {
    if (page.current !== null) setFound(showOnly(page.current, query));
  });
  return { page, query, setQuery, isEmpty: found === 0 };
}
