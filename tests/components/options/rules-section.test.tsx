import { fireEvent, render } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import type { OptionsActions, OptionsProps } from '../../../components/options/options-view.ts';
import { RulesSection } from '../../../components/options/RulesSection.tsx';
import { WordsProvider } from '../../../components/words.ts';
import type { SiteRule } from '../../../lib/repair/site-rule-schema.ts';
import { the, WORDS } from '../draw.tsx';

const rule = (selector: string): SiteRule => ({ act: 'hide', selector, path: null });

function section(changeRule: OptionsActions['changeRule'] = () => null) {
  const drawn = (...selectors: string[]) => {
    const props = { rules: { 'quay.example': selectors.map(rule) }, actions: { changeRule } };
    return (
      <WordsProvider value={WORDS}>
        <RulesSection {...(props as unknown as OptionsProps)} />
      </WordsProvider>
    );
  };
  const { container, rerender } = render(drawn('.calendar'));
  const field = () => the(container, '.rule-selector') as HTMLInputElement;
  return { field, redraw: (...selectors: string[]) => rerender(drawn(...selectors)), container };
}

it('keeps what is being typed when the page is drawn anew', () => {
  const changeRule = vi.fn(() => null);
  const { field, redraw } = section(changeRule);
  fireEvent.input(field(), { target: { value: '.ja' } });
  redraw('.calendar');
  expect(field().value).toBe('.ja');
  fireEvent.input(field(), { target: { value: '.jam' } });
  fireEvent.change(field());
  expect(changeRule).toHaveBeenCalledWith('quay.example', rule('.calendar'), rule('.jam'));
  redraw('.jam');
  expect(field().value).toBe('.jam');
});

it('goes back to the rule that holds when another is refused, and says why', () => {
  const { field, container } = section(() => 'That would hide the whole page.');
  fireEvent.input(field(), { target: { value: 'body' } });
  fireEvent.change(field());
  expect(field().value).toBe('.calendar');
  expect(the(container as HTMLElement, '[role=alert]').textContent).toContain('whole page');
});

it('is not typed into another rule that takes the row', () => {
  const { field, redraw } = section();
  fireEvent.input(field(), { target: { value: '.ja' } });
  redraw('.other');
  expect(field().value).toBe('.other');
});
