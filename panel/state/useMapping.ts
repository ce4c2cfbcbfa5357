import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MappingReply, TableCorrection } from '../bridge.ts';
import { usePanel } from './panelContext.ts';

export interface MappingState {
  readonly reply: MappingReply;
  readonly correction: TableCorrection;
}

/** What was understood of a table and how the user corrects it; null until it has been read. */
export function useMapping(sheet: string, range: string) {
  const { ask, open, tell, refresh } = usePanel();
  const [state, setState] = useState<MappingState | null>(null);
  const load = useCallback(
    async (headerRow?: number) => {
      const reply = await ask({ type: 'mapping', sheet, range, headerRow }, 'Reading the columns');
      if (!reply) return;
      setState((old) => ({
        reply,
        correction: { ...reply.correction, kind: old?.correction.kind ?? reply.correction.kind },
      }));
    },
    [ask, sheet, range],
  );
  useEffect(() => void load(), [load]);
  const change = (correction: TableCorrection) => setState((old) => old && { ...old, correction });
  const back = () => open({ tab: 'overview' });
  const save = async () => {
    if (!state) return;
    const request = { type: 'remember', correction: state.correction } as const;
    const kept = await ask(request, 'Keeping the correction');
    if (!kept) return;
    tell({ tone: 'good', sentence: `${sheet} is read your way from now on.`, remedy: '' });
    back();
    await refresh();
  };
  return { state, load, change, back, save };
}
