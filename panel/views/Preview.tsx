import type { CommandOptions, PlanReply } from '../bridge.ts';
import { ApplyBar } from '../parts/ApplyBar.tsx';
import { BackBar } from '../parts/BackBar.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { usePlan } from '../state/usePlan.ts';
import { FindingRow } from './FindingRow.tsx';
import { PlanChanges } from './PlanChanges.tsx';
import { PlanCounts } from './PlanCounts.tsx';

interface PreviewProps {
  readonly command: string;
  readonly options: CommandOptions;
}

interface PlanIssuesProps {
  readonly plan: PlanReply;
  readonly title: string;
}

function PlanIssues({ plan, title }: PlanIssuesProps) {
  if (plan.issues.length === 0) return null;
  return (
    <section class="group">
      <h3>{title}</h3>
      <ul class="rows">
        {plan.issues.map((issue) => (
          <FindingRow key={JSON.stringify(issue)} finding={issue} />
        ))}
      </ul>
    </section>
  );
}

function NothingToChange({ plan }: { readonly plan: PlanReply }) {
  if (plan.issues.length > 0) return <PlanIssues plan={plan} title="Why nothing would change" />;
  return (
    <EmptyState icon="good" title="Nothing to change">
      <p>Everything this would add is there already.</p>
    </EmptyState>
  );
}

/** What a command would change; nothing is written before Apply. */
export function Preview({ command, options }: PreviewProps) {
  const { plan, failed, back, apply } = usePlan(command, options);
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
      {nothing ? (
        <NothingToChange plan={plan} />
      ) : (
        <>
          <PlanIssues plan={plan} title="Worth knowing first" />
          <PlanCounts plan={plan} />
          <PlanChanges plan={plan} />
          <ApplyBar words="Apply" apply={apply} cancel={back} />
        </>
      )}
    </>
  );
}
