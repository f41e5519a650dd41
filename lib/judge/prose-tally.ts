import { DATE_LABEL, LABEL_CHARS, PRICE_LABEL, SHOP_LABEL, STORY_LABEL } from './label-phrases.ts';
import { countOwnVoice } from './own-voice.ts';

/** Shorter text is a caption, a label or a teaser as often as a paragraph. */
const PROSE_CHARS = 80;

/** A block with a greater share of its text in links is a list of links, not prose. */
const PROSE_LINK_SHARE = 0.4;

/** Longer text that names an amount is a sentence about money, not a price tag. */
const PRICE_TAG_CHARS = 40;

/** Blocks between two paragraphs that do not end a story: a heading, a caption and its credit. */
const RUN_GAP = 3;

/** A story's date stands within this many blocks of its headline: standfirst, authors, share buttons. */
const NEAR_HEADLINE = 12;

/** Who speaks is heard in a paragraph's first sentences. */
const VOICE_CHARS = 400;

/** One character of these scripts says about as much as three of an alphabet: Han, kana, Hangul. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSE_WEIGHT = 3;

/** A block of text as the walk gathered it. */
export interface SampleBlock {
  readonly text: string;
  readonly linkChars: number;
  readonly links: number;
}

/** What a walk counted. Characters of dense scripts are counted for as much as they say. */
export class ProseTally {
  /** Text in blocks of running text. */
  chars = 0;
  /** Text of the parent that holds the most prose directly. */
  groupChars = 0;
  /** Text of the longest run of prose with only short interruptions. */
  runChars = 0;
  /** Links in prose, and all links. */
  proseLinks = 0;
  links = 0;
  allChars = 0;
  /** Words of prose that were listened to, and those of them that say "we" or "our". */
  voiceWords = 0;
  ownVoice = 0;
  headings = 0;
  linkedHeadings = 0;
  controls = 0;
  priceTags = 0;
  dates = 0;
  datedHeadline = false;
  storyLabels = 0;
  shopLabels = 0;
  private run = 0;
  private gap = 0;
  private sinceHeadline = Infinity;

  /** The h1 of the page, or one of them, has ended. */
  passHeadline(): void {
    this.sinceHeadline = 0;
  }

  /**
   * Counts a block.
   * @returns how much prose it is: 0 for labels and lists of links
   */
  addBlock(block: SampleBlock): number {
    const { text } = block;
    const weight = DENSE_SCRIPT.test(text.slice(0, PROSE_CHARS)) ? DENSE_WEIGHT : 1;
    const chars = text.length * weight;
    this.allChars += chars;
    this.sinceHeadline++;
    if (text.length <= LABEL_CHARS) this.addLabel(text);
    if (chars < PROSE_CHARS || block.linkChars > text.length * PROSE_LINK_SHARE) {
      this.gap++;
      return 0;
    }
    this.proseLinks += block.links;
    this.addVoice(text);
    this.chars += chars;
    this.run = this.gap > RUN_GAP ? chars : this.run + chars;
    this.runChars = Math.max(this.runChars, this.run);
    this.gap = 0;
    return chars;
  }

  private addVoice(text: string): void {
    const { words, own } = countOwnVoice(text.slice(0, VOICE_CHARS));
    this.voiceWords += words;
    this.ownVoice += own;
  }

  addGroup(chars: number): void {
    this.groupChars = Math.max(this.groupChars, chars);
  }

  private addLabel(text: string): void {
    const hasFigure = /\d/.test(text);
    if (hasFigure && text.length <= PRICE_TAG_CHARS && PRICE_LABEL.test(text)) this.priceTags++;
    if (hasFigure && DATE_LABEL.test(text)) {
      this.dates++;
      this.datedHeadline ||= this.sinceHeadline < NEAR_HEADLINE;
    }
    if (STORY_LABEL.test(text)) this.storyLabels++;
    if (SHOP_LABEL.test(text)) this.shopLabels++;
  }
}
