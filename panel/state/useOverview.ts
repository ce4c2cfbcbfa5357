import { useCallback, useRef, useState } from 'preact/hooks';
import type { OverviewReply } from '../bridge.ts';
import { stoppedCheckUp } from '../model/stoppedCheckUp.ts';
import type { Panel } from './panelContext.ts';

interface Checked {
  readonly overview: OverviewReply | null;
  /** When it was answered, in milliseconds. */
  readonly checkedAt: number | null;
  /** True when the newest was not answered. */
  readonly failed: boolean;
  /** True when the newest was stopped. */
  readonly stopped: boolean;
}

const unchecked: Checked = { overview: null, checkedAt: null, failed: false, stopped: false };

/** The newest check-up; one that fails or is stopped leaves the former, an answer that was overtaken is dropped. */
export function useOverview({ askOrStop, tell }: Pick<Panel, 'askOrStop' | 'tell'>) {
  const [checked, setChecked] = useState<Checked>(unchecked);
  const newest = useRef(0);
  const shownAt = useRef<number | null>(null);
  const check = useCallback(
    async (doing: string | null) => {
      newest.current += 1;
      const mine = newest.current;
      const reply = await askOrStop({ type: 'overview' }, doing);
      if (mine !== newest.current) return;
      if (reply?.type === 'overview') {
        shownAt.current = Date.now();
        setChecked({ ...unchecked, overview: reply, checkedAt: shownAt.current });
        return;
      }
      setChecked((former) => ({ ...former, failed: reply === null, stopped: reply !== null }));
      if (reply) tell(stoppedCheckUp(shownAt.current, Date.now()));
    },
    [askOrStop, tell],
  );
  const forget = useCallback(() => {
    shownAt.current = null;
    setChecked(unchecked);
  }, []);
  return { ...checked, check, forget };
}
