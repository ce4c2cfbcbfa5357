import type { PlanReply } from '../bridge.ts';
import { type ChangeCounts, countChanges } from '../model/countChanges.ts';
import { countOf } from '../model/words.ts';
import { Icon } from '../parts/Icon.tsx';

interface VerdictProps {
  readonly tone: 'good' | 'warning' | 'info';
  readonly words: string;
}

function Verdict({ tone, words }: VerdictProps) {
  return (
    <p class={`verdict severity-${tone}`}>
      <Icon name={tone} />
      {words}
    </p>
  );
}

function verdictOf({ replaces, clears, respells }: ChangeCounts): VerdictProps {
  const overwritten = replaces + clears;
  if (overwritten > 0) {
    const words = `${overwritten} of your cells would be overwritten. They are marked below.`;
    return { tone: 'warning', words };
  }
  if (respells > 0) {
    const words = `${countOf(respells, 'formula')} would be spelled another way; nothing else of yours is overwritten.`;
    return { tone: 'info', words };
  }
  return { tone: 'good', words: 'None of your cells is overwritten.' };
}

function figuresOf(counts: ChangeCounts): readonly (readonly [number, string])[] {
  const { fills, formulas, respells, others } = counts;
  const respelled = [respells, 'formulas respelled'] as const;
  if (respells > 0 && fills === 0) return [respelled];
  return [
    [fills, 'blank cells filled'],
    [formulas, 'of them formulas'],
    ...(respells > 0 ? [respelled] : []),
    [others, 'lists, formats and sheets'],
  ];
}

/** The plan in figures; overwriting is said aloud, and so is its absence. */
export function PlanCounts({ plan }: { readonly plan: PlanReply }) {
  const counts = countChanges(plan);
  return (
    <section class="group">
      <dl class="figures">
        {figuresOf(counts).map(([count, words]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <Verdict {...verdictOf(counts)} />
    </section>
  );
}
