/**
 * Past these a page is read only in part, and the reader is told: an answer has to be there in 3 s
 * (issue 9), and reading 60,000 elements took four, 20,000 up to 2.9. The largest of 770 pages of the
 * corpora have 10,236 elements, 693 pictures and 306,160 characters. 20,000 pictures that load late took
 * 2 to 4.4 s, much of it in Readability and in the popup. Readability takes 3 s at 5,000 levels and
 * overflows the stack at 20,000 (shared TESTING.md 4.1).
 */
export const MAX_DEPTH = 600;
export const MAX_ELEMENTS = 16_000;
export const MAX_CHARS = 1_000_000;
export const MAX_PICTURES = 2_000;

/** How much of a page there is still room for. */
export class Room {
  private elements = 0;
  private chars = 0;
  private pictures = 0;
  private full = false;

  /** Was anything left out? */
  get isFull(): boolean {
    return this.full;
  }

  /** Is there no room for one more element in a box so deep? */
  lacksElement(depth: number): boolean {
    this.elements++;
    if (this.elements <= MAX_ELEMENTS && depth < MAX_DEPTH) return false;
    return (this.full = true);
  }

  /** Is there no room for a text? Then it is left out as a whole: a shorter one may still come. */
  lacksText({ length }: Text): boolean {
    if (this.chars + length > MAX_CHARS) return (this.full = true);
    this.chars += length;
    return false;
  }

  lacksPicture(): boolean {
    this.pictures++;
    if (this.pictures <= MAX_PICTURES) return false;
    return (this.full = true);
  }
}
