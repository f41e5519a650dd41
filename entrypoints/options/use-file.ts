import { useState } from 'preact/hooks';
import type { Loading } from '../../components/options/options-view.ts';
import { loadPortable, savePortable } from '../../lib/browser/portable-store.ts';
import type { Judge } from '../../lib/repair/own-list.ts';
import { exported, imported, MOST_BYTES } from '../../lib/repair/portable.ts';

/** Hands a text to the browser to be kept as a file. */
function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

async function read(file: File): Promise<Loading> {
  // A file that is too large is not even read.
  if (file.size > MOST_BYTES) {
    return { kind: 'refused', fault: { why: 'too-large', where: '' } };
  }
  const result = imported(await file.text());
  return result.ok
    ? { kind: 'preview', found: result.found }
    : { kind: 'refused', fault: result.fault };
}

/** Everything as one file: saved, read and looked at, and then taken over or not. */
export function useFile(judge: Judge, onTaken: () => void) {
  const [loading, setLoading] = useState<Loading>({ kind: 'none' });
  const fail = () => setLoading({ kind: 'failed' });
  return {
    loading,
    save: () => {
      loadPortable().then((all) => download(exported(all), 'broadsheet-settings.json'), fail);
    },
    load: (file: File) => {
      read(file).then(setLoading, fail);
    },
    apply: () => {
      if (loading.kind !== 'preview') return;
      savePortable(loading.found, judge).then(() => {
        setLoading({ kind: 'done' });
        onTaken();
      }, fail);
    },
  };
}
