import { BlockList } from '../blocks/BlockList.tsx';
import type { PlanReply } from '../bridge.ts';

/** What is short and the point of the command is shown at once. */
const unfolded: readonly string[] = ['review-pack'];

const summaries: Readonly<Record<string, string>> = {
  'review-pack': 'What is on the agenda',
  'close-cycle': 'How the cycle ends: the grades',
  'roll-over': 'What goes on and what is over',
};

/** What a command shows of its plan beside the changes, mostly folded away. */
export function PlanShown({ plan: { command, shown } }: { readonly plan: PlanReply }) {
  if (!shown || shown.blocks.length === 0) return null;
  return (
    <details class="more" open={unfolded.includes(command)}>
      <summary>{summaries[command] ?? 'What it shows'}</summary>
      <div class="fields">
        <BlockList {...shown} />
      </div>
    </details>
  );
}
