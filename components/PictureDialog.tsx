import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './words.ts';

/** A picture of the story, as it is drawn there. */
export type ShownPicture = Pick<HTMLImageElement, 'src' | 'alt'>;

export interface PictureDialogProps {
  /** null: none is enlarged. */
  readonly picture: ShownPicture | null;
  readonly onClose: () => void;
}

/** A picture as large as the window allows; a click anywhere, or Esc, puts it back. */
export function PictureDialog({ picture, onClose }: PictureDialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (picture !== null) dialog.current?.showModal();
  }, [picture]);
  if (picture === null) return null;
  return (
    <dialog
      ref={dialog}
      class="picture-dialog"
      aria-label={picture.alt || t('picture')}
      onClose={onClose}
      // Closed by itself it gives the focus back to where it was; taken away it does not.
      onClick={() => dialog.current?.close()}
    >
      <img src={picture.src} alt={picture.alt} referrerpolicy="no-referrer" />
      <button type="button" class="close">
        {t('close')}
      </button>
    </dialog>
  );
}
