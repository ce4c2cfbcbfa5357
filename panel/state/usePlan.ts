import { useEffect, useState } from 'preact/hooks';
import type { CommandOptions, PlanReply } from '../bridge.ts';
import { receiptNotice } from '../model/receiptNotice.ts';
import { usePanel } from './panelContext.ts';

/** Where a preview leads. */
export interface PlanWays {
  /** Away without writing; the list of what can be built when left out. */
  readonly back?: (() => void) | undefined;
  /** Once it is written; where `back` leads when left out. */
  readonly done?: (() => void) | undefined;
}

/** A command's plan, and what to do with it. */
export function usePlan(command: string, options: CommandOptions, ways: PlanWays = {}) {
  const { ask, open, tell, refresh } = usePanel();
  const [plan, setPlan] = useState<PlanReply | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void ask({ type: 'plan', command, options }, 'Working out the changes').then((reply) => {
      setPlan(reply);
      setFailed(reply === null);
    });
  }, [ask, command, options]);
  const back = ways.back ?? (() => open({ tab: 'build' }));
  const apply = async () => {
    if (!plan) return;
    const reply = await ask({ type: 'apply', plan: plan.plan, command, options }, 'Writing');
    if (!reply) return;
    tell(receiptNotice(reply));
    (ways.done ?? back)();
    await refresh();
  };
  return { plan, failed, back, apply };
}
