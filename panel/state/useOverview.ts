import { useCallback, useRef, useState } from 'preact/hooks';
import type { OverviewReply } from '../bridge.ts';
import type { Panel } from './panelContext.ts';

/** The newest check-up; an answer that was overtaken by a later question is dropped. */
export function useOverview(ask: Panel['ask']) {
  const [overview, setOverview] = useState<OverviewReply | null>(null);
  const [failed, setFailed] = useState(false);
  const newest = useRef(0);
  const check = useCallback(
    async (doing: string | null) => {
      newest.current += 1;
      const mine = newest.current;
      const reply = await ask({ type: 'overview' }, doing);
      if (mine !== newest.current) return;
      setFailed(reply === null);
      if (reply) setOverview(reply);
    },
    [ask],
  );
  return { overview, failed, check };
}
