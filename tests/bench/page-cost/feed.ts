/** How a page adds to itself. */
export interface Feed {
  readonly perSecond: number;
  readonly seconds: number;
}

/** Source of both: issue 3. */
export const FEED: Feed = { perSecond: 100, seconds: 10 };

/** An expression that grows the page it runs in; its value is the number of nodes it has added. */
export function growing(feed: Feed): string {
  return `(${grow.toString()})(${JSON.stringify(feed)})`;
}

/** One node at a time, as evenly as timers allow; what a slow page has missed is made good. */
async function grow({ perSecond, seconds }: Feed): Promise<number> {
  const list = document.createElement('div');
  document.body.append(list);
  const start = performance.now();
  const most = perSecond * seconds;
  let added = 0;
  const add = () => {
    const due = Math.min(most, Math.floor(((performance.now() - start) * perSecond) / 1000));
    for (; added < due; added += 1) {
      const node = document.createElement('p');
      node.textContent = `${added}: the keeper of the light has seen another sail in the west.`;
      list.append(node);
    }
  };
  const timer = setInterval(add, 1000 / perSecond);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  clearInterval(timer);
  add();
  return added;
}

/** An expression: something is put at the end of the page, and put there anew whenever it is hidden. */
export function fighting(seconds: number): string {
  return `(${fight.toString()})(${seconds})`;
}

/** What is hidden is marked by an attribute that the page sees: it puts another one in its place at once. */
async function fight(seconds: number): Promise<number> {
  let insertions = 0;
  const insert = () => {
    const box = document.createElement('section');
    const [title, text, button] = ['h2', 'p', 'button'].map((tag) => document.createElement(tag));
    title?.append('Sign up for our newsletter');
    text?.append('The news of the harbour in your inbox, every morning.');
    button?.append('Sign up');
    box.append(title ?? '', text ?? '', document.createElement('input'), button ?? '');
    document.body.append(box);
    insertions += 1;
    observer.observe(box, { attributes: true });
    return box;
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    box.remove();
    box = insert();
  });
  let box = insert();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  observer.disconnect();
  return insertions;
}
