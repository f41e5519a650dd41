/** What a maker has made, and what it leaves to do. */
export interface Made {
  /** Paths of what was made or changed. */
  readonly made: readonly string[];
  /** What to do next, in a sentence or two. */
  readonly next: string;
}
