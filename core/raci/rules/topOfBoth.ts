import { raciIssues } from '../issues.ts';
import type { Finding } from '../model.ts';
import type { PersonLoad } from '../personLoads.ts';
import { raciThresholds } from '../thresholds.ts';
import { personFinding, type RuleInput } from './rule.ts';

/** The load that alone has the most of a letter, from the least count on; null when several share it. */
function topOf(loads: readonly PersonLoad[], letter: string): PersonLoad | null {
  let top: PersonLoad | null = null;
  let most = raciThresholds.topLoadFrom.value - 1;
  for (const load of loads) {
    const count = load.counts[letter] ?? 0;
    if (count > most) {
      most = count;
      top = load;
    } else if (count === most) top = null;
  }
  return top;
}

/** The person who does the most is not also the one who answers for the most. */
export function topOfBoth({ matrix, loads }: RuleInput): readonly Finding[] {
  const { accountable, responsible } = matrix.variant;
  const top = topOf(loads, accountable);
  const person = top === null ? undefined : matrix.people[top.person];
  if (top === null || person === undefined || topOf(loads, responsible) !== top) return [];
  return [
    personFinding(raciIssues['raci-top-of-both'], person, {
      expected: `${responsible} and ${accountable} spread over different people; hand some of either to others`,
      found: `${responsible} on ${top.counts[responsible]} and ${accountable} on ${top.counts[accountable]} tasks, more than anybody else`,
    }),
  ];
}
