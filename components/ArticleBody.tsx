import { useLayoutEffect, useRef } from 'preact/hooks';
import { readableCopy } from './readable-copy.ts';

/** The story itself. The one place where a page's markup is mounted; it must be sanitised. */
export function ArticleBody({ content }: { readonly content: DocumentFragment }) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    body.current?.replaceChildren(readableCopy(content));
  }, [content]);
  return <div id="story" ref={body} />;
}
