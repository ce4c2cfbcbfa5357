import { useEffect, useState } from 'preact/hooks';
import type { CommandOptions, PlanReply } from '../bridge.ts';
import { receiptNotice } from '../model/receiptNotice.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { BackBar } from '../parts/BackBar.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { usePanel } from '../state/panelContext.ts';
import { FindingRow } from './FindingRow.tsx';
import { PlanChanges } from './PlanChanges.tsx';
import { PlanCounts } from './PlanCounts.tsx';

interface PreviewProps {
  readonly command: string;
  readonly options: CommandOptions;
}

function PlanIssues({ plan }: { readonly plan: PlanReply }) {
  if (plan.issues.length === 0) return null;
  return (
    <section class="group">
      <h3>Worth knowing first</h3>
      <ul class="rows">
        {plan.issues.map((issue) => (
          <FindingRow key={JSON.stringify(issue)} finding={issue} />
        ))}
      </ul>
    </section>
  );
}

/** What a command would change; nothing is written before Apply. */
export function Preview({ command, options }: PreviewProps) {
  const { ask, open, tell, refresh } = usePanel();
  const [plan, setPlan] = useState<PlanReply | null>(null);
  const [failed, setFailed] = useState(false);
  const back = () => open({ tab: 'build' });
  useEffect(() => {
    void ask({ type: 'plan', command, options }, 'Working out the changes').then((reply) => {
      setPlan(reply);
      setFailed(reply === null);
    });
  }, [ask, command, options]);
  const apply = async () => {
    if (!plan) return;
    const reply = await ask({ type: 'apply', plan: plan.plan, command, options }, 'Writing');
    if (!reply) return;
    tell(receiptNotice(reply));
    back();
    await refresh();
  };
  if (!plan) {
    return (
      <>
        <BackBar title="Preview" back={back} />
        <p class="quiet">{failed ? 'There is no preview.' : 'Working out the changes…'}</p>
      </>
    );
  }
  const nothing = plan.changes.length === 0 && plan.others.length === 0;
  return (
    <>
      <BackBar title={plan.title} back={back} />
      <PlanIssues plan={plan} />
      {nothing ? (
        <EmptyState icon="good" title="Nothing to change">
          <p>Everything this would add is there already.</p>
        </EmptyState>
      ) : (
        <>
          <PlanCounts plan={plan} />
          <PlanChanges plan={plan} />
          <div class="apply-bar">
            <button type="button" class="button" onClick={back}>
              Cancel
            </button>
            <ActionButton class="button primary" act={apply}>
              Apply
            </ActionButton>
          </div>
        </>
      )}
    </>
  );
}
