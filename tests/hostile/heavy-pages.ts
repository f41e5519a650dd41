/** A page that asks too much of whoever reads it, and what must come of it. */
export interface HeavyPage {
  /** Builds it inside the story's `<article>`. Runs in the page, so everything it needs is inside it. */
  readonly build: (story: HTMLElement) => void;
  /** Is it still a story? Otherwise a plain sentence does. */
  readonly isStory: boolean;
}

/** Source: the list of issue 9, and of TESTING.md 4.1 what took us or other extractors seconds; one link by the fuzzer. */
export const HEAVY_PAGES: Readonly<Record<string, HeavyPage>> = {
  '5,000 levels of div around the story': {
    isStory: false,
    build: (story) => {
      let outer = document.querySelector<HTMLElement>('main') ?? document.body;
      for (let level = 0; level < 5000; level++) {
        outer = outer.appendChild(document.createElement('div'));
        // Boxes within boxes so deep are too much for the browser itself, whoever reads.
        outer.style.display = 'contents';
      }
      outer.append(story);
    },
  },
  '5,000 levels of span in a paragraph': {
    isStory: true,
    build: (story) => {
      let outer: Element = story.appendChild(document.createElement('p'));
      for (let level = 0; level < 5000; level++) {
        outer = outer.appendChild(document.createElement('span'));
      }
      outer.append('The bottom of the well.');
    },
  },
  '50,000 paragraphs with a link each': {
    isStory: false,
    build: (story) => {
      const one = document.createElement('p');
      one.innerHTML = 'A ferry left at <a href="/f">noon</a>.';
      for (let n = 0; n < 50_000; n++) story.append(one.cloneNode(true));
    },
  },
  '100,000 spans in one paragraph': {
    isStory: true,
    build: (story) => {
      const line = story.appendChild(document.createElement('p'));
      const word = document.createElement('span');
      word.textContent = 'ferry ';
      for (let n = 0; n < 100_000; n++) line.append(word.cloneNode(true));
    },
  },
  '10 MB of paragraphs': {
    isStory: true,
    build: (story) => {
      const one = document.createElement('p');
      one.textContent = 'The ferry left at noon. '.repeat(50);
      for (let n = 0; n < 8800; n++) story.append(one.cloneNode(true));
    },
  },
  '18,000 paragraphs in one link': {
    isStory: true,
    build: (story) => {
      const link = document.createElement('a');
      link.href = '/ferry';
      const one = document.createElement('p');
      one.textContent = 'The ferry left at noon, and nobody was aboard but crew.';
      for (let n = 0; n < 18_000; n++) link.append(one.cloneNode(true));
      story.after(link);
    },
  },
  '1 MB in one text': {
    isStory: true,
    build: (story) => {
      story.appendChild(document.createElement('p')).textContent = 'The ferry. '.repeat(95_000);
    },
  },
  '1 MB of line breaks in a <pre>': {
    isStory: true,
    build: (story) => {
      story.appendChild(document.createElement('pre')).textContent = '\n'.repeat(1_000_000);
    },
  },
  '10 MB in one text': {
    isStory: true,
    build: (story) => {
      story.appendChild(document.createElement('p')).textContent = 'The ferry. '.repeat(950_000);
    },
  },
  '50,000 line breaks in a paragraph': {
    isStory: true,
    build: (story) => {
      const line = story.appendChild(document.createElement('p'));
      for (let n = 0; n < 50_000; n++) line.append('Noon', document.createElement('br'));
    },
  },
  '50,000 cells in a table': {
    isStory: true,
    build: (story) => {
      const table = story.appendChild(document.createElement('table'));
      for (let n = 0; n < 5000; n++) {
        const row = table.insertRow();
        for (let cell = 0; cell < 10; cell++) row.insertCell().textContent = 'noon';
      }
    },
  },
  '20,000 pictures that load late': {
    isStory: true,
    build: (story) => {
      for (let n = 0; n < 20_000; n++) {
        const picture = story.appendChild(document.createElement('p')).appendChild(new Image());
        picture.dataset['src'] = `/ferry-${n}.jpg`;
        picture.alt = 'A ferry';
      }
    },
  },
  '4,000 folds that hold a fold': {
    isStory: true,
    build: (story) => {
      const one = document.createElement('details');
      const words = 'The ferry left at noon, and nobody was aboard but crew.';
      one.innerHTML = `<p>${words}</p><details><p>${words}</p></details>`;
      for (let n = 0; n < 4000; n++) story.append(one.cloneNode(true));
    },
  },
  'a fold around 30 columns 500 levels deep': {
    isStory: true,
    build: (story) => {
      const fold = story.appendChild(document.createElement('details'));
      for (let n = 0; n < 30; n++) {
        let inner: Element = fold;
        for (let level = 0; level < 500; level++)
          inner = inner.appendChild(document.createElement('div'));
        inner.append('The ferry left at noon, and nobody was aboard but crew.');
      }
    },
  },
  '10 MB of JSON-LD': {
    isStory: true,
    build: () => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      const about = 'The ferry left at noon. '.repeat(430_000);
      script.textContent = JSON.stringify({ '@type': 'NewsArticle', articleBody: about });
      document.head.append(script);
    },
  },
  '20,000 links that are scripts': {
    isStory: false,
    build: (story) => {
      const one = document.createElement('p');
      one.innerHTML = 'A <a href="javascript:void 0">ferry</a> left.';
      for (let n = 0; n < 20_000; n++) story.append(one.cloneNode(true));
    },
  },
  'JSON-LD nested 50,000 deep': {
    isStory: true,
    build: () => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000);
      document.head.append(script);
    },
  },
  'a form whose fields take every name there is': {
    isStory: true,
    build: (story) => {
      const form = document.createElement('form');
      for (const proto of [EventTarget, Node, Element, HTMLElement, HTMLFormElement]) {
        for (const name of Object.getOwnPropertyNames(proto.prototype)) {
          const field = document.createElement('input');
          field.name = name;
          form.append(field);
        }
      }
      const around = story.parentNode;
      Node.prototype.appendChild.call(form, story);
      around?.appendChild(form);
    },
  },
  '1,000 changes a second': {
    isStory: true,
    build: (story) => {
      const line = story.appendChild(document.createElement('p'));
      setInterval(() => {
        for (let n = 0; n < 10; n++) {
          line.append(document.createElement('b'));
          line.setAttribute('data-n', String(n));
        }
        if (line.childElementCount > 1000) line.replaceChildren();
      }, 10);
    },
  },
};
