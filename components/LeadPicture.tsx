import type { ArticleImage } from '../lib/article.ts';

export interface LeadPictureProps {
  readonly image: ArticleImage;
  /** Name of the button that enlarges it; null where it is not to be enlarged. */
  readonly enlarge: string | null;
}

function Picture({ image }: { readonly image: ArticleImage }) {
  const { url, alt, width, height } = image;
  const size = width !== null && height !== null ? { width, height } : {};
  return <img src={url} alt={alt} {...size} referrerpolicy="no-referrer" decoding="async" />;
}

/** The picture over a story whose body holds none. */
export function LeadPicture({ image, enlarge }: LeadPictureProps) {
  const label = [enlarge, image.alt].filter((words) => words !== '').join(': ');
  return (
    <figure class="lead-picture">
      {enlarge === null ? (
        <Picture image={image} />
      ) : (
        <button type="button" class="enlarge" aria-label={label}>
          <Picture image={image} />
        </button>
      )}
      {image.caption !== null && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}
