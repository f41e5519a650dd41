import { pictureType, type Picture, type PictureType } from '../export/pictures.ts';

/** Pixels of the longer side: what the sharpest readers of books show, twice over. */
const LONGEST = 3000;

/** As good as newspapers' own pictures; a tenth more takes half as much room again. */
const QUALITY = 0.85;

/**
 * A picture of any kind that the browser draws as a JPEG, on white where it is see-through.
 * @throws where the browser cannot draw it
 */
export async function redrawn(
  bytes: Uint8Array<ArrayBuffer>,
  type: PictureType,
): Promise<Picture | null> {
  const drawn = await createImageBitmap(new Blob([bytes], { type }));
  const scale = Math.min(1, LONGEST / Math.max(drawn.width, drawn.height));
  const [width, height] = [drawn.width * scale, drawn.height * scale].map((side) =>
    Math.max(1, Math.round(side)),
  );
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  const made = new Uint8Array(await blob.arrayBuffer());
  return pictureType(made) === 'image/jpeg' ? { type: 'image/jpeg', bytes: made } : null;
}
