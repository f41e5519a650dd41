import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { ClutterReport } from './ClutterReport.tsx';
import { CompletenessNotice } from './CompletenessNotice.tsx';
import { LeadPicture } from './LeadPicture.tsx';
import { MostReadList } from './MostReadList.tsx';
import type { Story } from './popup-view.ts';
import type { Mounting } from './readable-copy.ts';
import { RelatedList } from './RelatedList.tsx';

export interface ArticleViewProps extends Mounting {
  readonly story: Story;
  /** Shows a related story's whole text as the story; null where it unfolds in its place. */
  readonly onReadRelated: ((place: number) => void) | null;
}

/** A whole page: the story, and apart from it the stories beside it and what was left out. */
export function ArticleView({ story, pictures, enlarge, onReadRelated }: ArticleViewProps) {
  const { article, content } = story;
  const { lang, dir, leadImage } = article;
  const leadPicture = content.querySelector('img') === null ? leadImage : null;
  return (
    <>
      <CompletenessNotice article={article} />
      {/* Where the page does not say, its words do: the interface may run the other way. */}
      <article {...(lang !== null && { lang })} dir={dir ?? 'auto'}>
        <ArticleHeader article={article} />
        {leadPicture !== null && pictures && <LeadPicture image={leadPicture} enlarge={enlarge} />}
        <ArticleBody content={content} pictures={pictures} enlarge={enlarge} />
      </article>
      <RelatedList related={article.related} lang={lang} dir={dir} onRead={onReadRelated} />
      <MostReadList mostRead={article.mostRead} lang={lang} dir={dir} />
      <ClutterReport report={article.removed} />
    </>
  );
}
