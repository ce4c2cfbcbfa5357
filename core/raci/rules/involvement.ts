import { raciIssues } from '../issues.ts';
import type { Finding, RaciMatrix } from '../model.ts';
import type { PersonLoad } from '../personLoads.ts';
import { raciThresholds } from '../thresholds.ts';
import { personFinding, type RuleInput } from './rule.ts';

/** Nobody has a part in every single task; being left out on purpose is no part. */
export function alwaysInvolved({ matrix, loads }: RuleInput): readonly Finding[] {
  const total = matrix.tasks.length;
  if (total < raciThresholds.loadFrom.value) return [];
  return loads.flatMap((load) => {
    const person = matrix.people[load.person];
    const outside = matrix.variant.id === 'CAIRO' ? (load.counts.O ?? 0) : 0;
    if (!person || load.rows - outside < total) return [];
    return [
      personFinding(raciIssues['raci-always-involved'], person, {
        expected: 'at least one blank cell; clear the letters that change nothing',
        found: `a part in all ${total} tasks`,
      }),
    ];
  });
}

function hasDuty({ variant }: RaciMatrix, { counts }: PersonLoad): boolean {
  return Object.keys(counts).some((letter) => !variant.passive.includes(letter));
}

/** Each person does or answers for something; somebody left out of everything on purpose is passed over. */
export function withoutDuty({ matrix, loads }: RuleInput): readonly Finding[] {
  return loads.flatMap((load) => {
    const person = matrix.people[load.person];
    const letters = Object.keys(load.counts);
    const leftOut = letters.length > 0 && letters.every((letter) => letter === 'O');
    if (!person || leftOut || hasDuty(matrix, load)) return [];
    const { accountable, responsible } = matrix.variant;
    return [
      personFinding(raciIssues['raci-no-duty'], person, {
        expected: `a task with ${responsible} or ${accountable}; give one, or take the person out`,
        found: letters.length === 0 ? 'no letters' : `only ${letters.sort().join(', ')}`,
      }),
    ];
  });
}
