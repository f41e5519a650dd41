/** All that are compiled now. */
const compiled = new Set<LazyPattern>();

/**
 * A pattern that is compiled when it is first tried. What a browser makes of a long one takes tens of
 * kilobytes, of all that a page's texts are tried on 1.5 MB.
 */
export class LazyPattern {
  private pattern: RegExp | null = null;
  private readonly source: () => string;

  /** @param source gives a regular expression without flags, asked for each time that it is compiled */
  constructor(source: () => string) {
    this.source = source;
  }

  /** The pattern, compiled now if it was not. */
  get(): RegExp {
    if (this.pattern !== null) return this.pattern;
    compiled.add(this);
    return (this.pattern = new RegExp(this.source()));
  }

  /** Lets go of what was compiled of all patterns: after a page was told apart nothing needs it for long. */
  static forgetAll(): void {
    for (const one of compiled) one.pattern = null;
    compiled.clear();
  }
}
