import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuChoice {
  /** Class of its button. */
  readonly name: string;
  readonly label: string;
  readonly onChoose: () => void;
  /** A line parts it from the choices before it. */
  readonly parted?: boolean;
}

export interface MenuButtonProps {
  /** What the button does by itself: the choice made last. */
  readonly main: MenuChoice;
  /** Name of the button that opens the list. */
  readonly listLabel: string;
  readonly choices: readonly MenuChoice[];
  /** More in the list: a checkbox. */
  readonly children?: ComponentChildren;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus from one choice to the next, round and round. */
function moveFocus(list: HTMLElement, step: number): void {
  const all = [...list.querySelectorAll<HTMLElement>('button, input')];
  const at = all.findIndex((one) => one === list.ownerDocument.activeElement);
  all.at((at + step + all.length) % all.length)?.focus();
}

/**
 * Is the list open? A press anywhere else closes it, and so do Escape and a focus that goes elsewhere; arrows
 * walk it. Whoever was in it finds the focus on its opener.
 */
function useList() {
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const document = box.current?.ownerDocument;
    if (!isOpen || document === undefined) return undefined;
    box.current?.querySelector<HTMLElement>('.menu-list button')?.focus();
    const onPress = (event: Event) => {
      if (box.current?.contains(event.target as Node) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isOpen]);
  const close = () => {
    const inList = box.current?.querySelector('.menu-list :focus') ?? null;
    if (inList !== null) box.current?.querySelector<HTMLElement>('.menu-opener')?.focus();
    setOpen(false);
  };
  const onFocusOut = ({ relatedTarget: to }: FocusEvent) => {
    // To nowhere it goes with the whole window, which comes back.
    if (to !== null && box.current?.contains(to as Node) !== true) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const list = box.current?.querySelector<HTMLElement>('.menu-list');
    if (!isOpen || list == null || (step === undefined && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) close();
    else moveFocus(list, step);
  };
  return { box, isOpen, setOpen, close, heard: { onKeyDown, onFocusOut } };
}

/** A button for what was chosen last, and beside it one that opens the list of all choices. */
export function MenuButton({ main, listLabel, choices, children }: MenuButtonProps) {
  const { box, isOpen, setOpen, close, heard } = useList();
  const button = ({ name, label, onChoose, parted }: MenuChoice, extra = '') => (
    <button
      key={name}
      type="button"
      class={name + extra}
      data-parted={parted}
      onClick={() => {
        close();
        onChoose();
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="menu-button" ref={box} {...heard}>
      {button(main, ' preferred')}
      <button
        type="button"
        class="menu-opener preferred"
        aria-label={listLabel}
        title={listLabel}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      <div class="menu-list" hidden={!isOpen}>
        {choices.map((choice) => button(choice))}
        {children}
      </div>
    </div>
  );
}
