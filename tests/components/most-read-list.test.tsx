import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { MostReadList } from '../../components/MostReadList.tsx';
import { draw, textsOf, the } from './draw.tsx';
import { sampleRelated } from './sample-story.ts';

afterEach(cleanup);

test('is not there when the page has no such list', () => {
  expect(draw(<MostReadList mostRead={[]} lang="en" dir="ltr" />).childElementCount).toBe(0);
});

test('stays folded until somebody opens it', () => {
  const stories = [
    sampleRelated({ title: 'Most read today' }),
    sampleRelated({ url: 'https://b.example/2' }),
  ];
  const root = draw(<MostReadList mostRead={stories} lang="en" dir="ltr" />);
  expect(the(root, 'details').hasAttribute('open')).toBe(false);
  expect(the(root, 'summary').textContent).toBe('Most read and latest');
  expect(textsOf(root, 'li a')).toEqual([
    'Most read today',
    'Harbour bell to be rung by hand again',
  ]);
});
