import { useLayoutEffect, useRef } from 'preact/hooks';
import { readableCopy, type Mounting } from './readable-copy.ts';
import { scrollByKey } from './scroll-by-key.ts';

/** In a story of more blocks, what is out of view is not laid out: see story.css. */
const LONG = 300;

export interface ArticleBodyProps extends Mounting {
  readonly content: DocumentFragment;
}

/** The story itself. The one place where a page's markup is mounted; it must be sanitised. */
export function ArticleBody({ content, pictures, enlarge }: ArticleBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const copy = readableCopy(content, { pictures, enlarge });
    body.current?.toggleAttribute('data-long', copy.querySelectorAll('p, li').length > LONG);
    body.current?.replaceChildren(copy);
    return body.current === null ? undefined : scrollByKey(body.current);
  }, [content, pictures, enlarge]);
  return <div id="story" ref={body} />;
}
