import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../lib/browser/translate.ts';
import type { BrowserShortcut } from './reader-view.ts';
import { SingleKeysCheck } from './SingleKeysCheck.tsx';
import { useWords } from './words.ts';

/** Keys of the reader page; lib/reading/keys.ts gives them their meaning. */
const KEYS: readonly { readonly keys: readonly string[]; readonly does: MessageKey }[] = [
  { keys: ['j', 'k'], does: 'key_paragraph' },
  { keys: ['+', '-'], does: 'key_size' },
  { keys: ['t'], does: 'key_theme' },
  { keys: ['f'], does: 'key_focus' },
  { keys: ['l'], does: 'key_listen' },
  { keys: ['→', '←'], does: 'key_sentence' },
  { keys: ['Esc'], does: 'key_leave' },
  { keys: ['?'], does: 'key_keys' },
];

/** Those that are no letter and no sign act always. */
const ALWAYS: ReadonlySet<MessageKey> = new Set(['key_sentence', 'key_leave']);

/** From right to left what is next is to the left. */
const turned = (keys: readonly string[]) => (keys.includes('→') ? keys.toReversed() : keys);

export interface KeysDialogProps {
  readonly open: boolean;
  /** Those that work everywhere; empty while they are not known. */
  readonly everywhere: readonly BrowserShortcut[];
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

function Row({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <div class="key-row">
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

/** The list of shortcuts. */
export function KeysDialog(props: KeysDialogProps) {
  const { open, everywhere, singleKeys, onSingleKeys, onClose } = props;
  const { t } = useWords();
  const fromRight = t('direction') === 'rtl';
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  if (!open) return null;
  return (
    <dialog ref={dialog} class="keys-dialog" aria-labelledby="keys-title" onClose={onClose}>
      {/* A narrow window begins with what has the focus: not with the end of the list. */}
      <h2 id="keys-title" tabIndex={-1} autofocus>
        {t('keys')}
      </h2>
      <dl>
        {KEYS.filter(({ does }) => singleKeys || ALWAYS.has(does)).map(({ keys, does }) => (
          <Row key={does} keys={fromRight ? turned(keys) : keys} does={t(does)} />
        ))}
        {everywhere.map(({ keys, does }) => (
          <Row key={does} keys={[keys]} does={does} />
        ))}
      </dl>
      <SingleKeysCheck checked={singleKeys} onChange={onSingleKeys} />
      {/* Closed by itself it gives the focus back to where it was; taken away it does not. */}
      <button type="button" class="close" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}
