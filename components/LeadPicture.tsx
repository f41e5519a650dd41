import type { ArticleImage } from '../lib/article.ts';

/** The picture over a story whose body holds none. */
export function LeadPicture({ image }: { readonly image: ArticleImage }) {
  const size =
    image.width !== null && image.height !== null
      ? { width: image.width, height: image.height }
      : {};
  return (
    <figure class="lead-picture">
      <img
        src={image.url}
        alt={image.alt}
        {...size}
        referrerpolicy="no-referrer"
        decoding="async"
      />
      {image.caption !== null && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}
