import type { CommandOptions, PlanReply } from '../bridge.ts';
import { ApplyBar } from '../parts/ApplyBar.tsx';
import { BackBar } from '../parts/BackBar.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { type PlanWays, usePlan } from '../state/usePlan.ts';
import { PlanChanges } from './PlanChanges.tsx';
import { PlanCounts } from './PlanCounts.tsx';
import { PlanIssues } from './PlanIssues.tsx';
import { PlanShown } from './PlanShown.tsx';

interface PreviewProps extends PlanWays {
  readonly command: string;
  readonly options: CommandOptions;
}

/** What it means when a command has nothing to do, where it is not that all is there already. */
const nothingWords: Readonly<Record<string, readonly [title: string, sentence: string]>> = {
  repair: ['Nothing to repair', 'Every call of a Tandem function is spelled as it should be.'],
};

function NothingToChange({ plan }: { readonly plan: PlanReply }) {
  if (plan.issues.length > 0) return <PlanIssues plan={plan} title="Why nothing would change" />;
  const [title, sentence] = nothingWords[plan.command] ?? [
    'Nothing to change',
    'Everything this would add is there already.',
  ];
  return (
    <EmptyState icon="good" title={title}>
      <p>{sentence}</p>
    </EmptyState>
  );
}

/** What a command would change; nothing is written before Apply. */
export function Preview({ command, options, ...ways }: PreviewProps) {
  const { plan, failed, back, apply } = usePlan(command, options, ways);
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
          {plan.about && <p>{plan.about}</p>}
          <PlanIssues plan={plan} title="Worth knowing first" />
          <PlanCounts plan={plan} />
          <PlanShown plan={plan} />
          <PlanChanges plan={plan} />
          <ApplyBar words="Apply" focused={ways.done !== undefined} apply={apply} cancel={back} />
        </>
      )}
    </>
  );
}
