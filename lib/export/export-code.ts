/** What stands on lines of its own within code: makers of colours and of line numbers wrap each line so. */
const OWN_LINE = /^(?:div|p|li|ol|ul|table|tr|section|h[1-6])$/;

/** Gathers text line by line. */
class Lines {
  text = '';
  /** Is what comes next to begin a line, unless it does so already? */
  private isDue = false;

  add(words: string): void {
    if (words === '') return;
    if (!words.startsWith('\n')) this.begin();
    this.isDue = false;
    this.text += words;
  }

  /** A break that stands alone in its line is a line. */
  break(): void {
    this.begin();
    this.text += '\n';
  }

  private begin(): void {
    if (this.isDue && this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
    this.isDue = false;
  }

  endLine(): void {
    this.isDue = true;
  }
}

function gather(node: Node, into: Lines): void {
  if (node.nodeType === 3) into.add((node as Text).data);
  const name = node.nodeName.toLowerCase();
  if (name === 'br') into.break();
  const isApart = OWN_LINE.test(name);
  if (isApart) into.endLine();
  for (const child of node.childNodes) gather(child, into);
  if (isApart) into.endLine();
}

/** The text of code with its lines as they are drawn, whether the page breaks them by sign or by element. */
export function codeText(code: Element): string {
  const lines = new Lines();
  for (const child of code.childNodes) gather(child, lines);
  return lines.text;
}
