import { useState } from 'preact/hooks';
import type { Loading } from '../../components/options/options-view.ts';
import { download } from '../../lib/browser/download.ts';
import { loadPortable, savePortable } from '../../lib/browser/portable-store.ts';
import type { Judge } from '../../lib/repair/own-list.ts';
import { exported, imported, MOST_BYTES } from '../../lib/repair/portable.ts';

/** The file in which everything is kept. */
const fileOf = (body: string) => ({
  name: 'broadsheet-settings.json',
  type: 'application/json',
  body,
});

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
export function useFile(judge: Judge) {
  const [loading, setLoading] = useState<Loading>({ kind: 'none' });
  const fail = () => setLoading({ kind: 'failed' });
  return {
    loading,
    save: () => {
      loadPortable().then((all) => download(fileOf(exported(all)), document), fail);
    },
    load: (file: File) => {
      read(file).then(setLoading, fail);
    },
    apply: () => {
      if (loading.kind !== 'preview') return;
      savePortable(loading.found, judge).then(() => setLoading({ kind: 'done' }), fail);
    },
  };
}
