import { useState } from 'preact/hooks';
import type { PlanReply } from '../bridge.ts';
import { FindingRow } from './FindingRow.tsx';

/** Ours: a screen of a sidebar, so that the changes themselves stay in reach. */
const firstShown = 8;

interface PlanIssuesProps {
  readonly plan: PlanReply;
  readonly title: string;
}

/** What a plan could not do or did not understand, each with the way to its cell. */
export function PlanIssues({ plan, title }: PlanIssuesProps) {
  const [open, setOpen] = useState(false);
  if (plan.issues.length === 0) return null;
  const shown = open ? plan.issues : plan.issues.slice(0, firstShown);
  const rest = plan.issues.length - shown.length;
  return (
    <section class="group">
      <h3>{title}</h3>
      <ul class="rows">
        {shown.map((issue) => (
          <FindingRow key={JSON.stringify(issue)} finding={issue} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button wide" onClick={() => setOpen(true)}>
          Show {rest} more to know
        </button>
      )}
    </section>
  );
}
