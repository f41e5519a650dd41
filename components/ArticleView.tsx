import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { ClutterReport } from './ClutterReport.tsx';
import { CompletenessNotice } from './CompletenessNotice.tsx';
import { LeadPicture } from './LeadPicture.tsx';
import type { Story } from './popup-view.ts';
import { RelatedList } from './RelatedList.tsx';

/** A whole page: the story, and apart from it the stories beside it and what was left out. */
export function ArticleView({ story: { article, content } }: { readonly story: Story }) {
  const { lang, dir, leadImage } = article;
  const leadPicture = content.querySelector('img') === null ? leadImage : null;
  return (
    <>
      <CompletenessNotice article={article} />
      <article {...(lang !== null && { lang })} {...(dir !== null && { dir })}>
        <ArticleHeader article={article} />
        {leadPicture !== null && <LeadPicture image={leadPicture} />}
        <ArticleBody content={content} />
      </article>
      <RelatedList related={article.related} lang={lang} dir={dir} />
      <ClutterReport report={article.removed} />
    </>
  );
}
