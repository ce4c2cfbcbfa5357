import type { PlanReply } from '../bridge.ts';
import { countChanges } from '../model/countChanges.ts';
import { Icon } from '../parts/Icon.tsx';

/** The plan in figures; overwriting is said aloud, and so is its absence. */
export function PlanCounts({ plan }: { readonly plan: PlanReply }) {
  const { fills, replaces, clears, formulas, others } = countChanges(plan);
  const overwritten = replaces + clears;
  const figures: readonly (readonly [number, string])[] = [
    [fills, 'blank cells filled'],
    [formulas, 'of them formulas'],
    [others, 'lists, formats and sheets'],
  ];
  return (
    <section class="group">
      <dl class="figures">
        {figures.map(([count, words]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p class={`verdict severity-${overwritten > 0 ? 'warning' : 'good'}`}>
        <Icon name={overwritten > 0 ? 'warning' : 'good'} />
        {overwritten > 0
          ? `${overwritten} of your cells would be overwritten. They are marked below.`
          : 'None of your cells is overwritten.'}
      </p>
    </section>
  );
}
