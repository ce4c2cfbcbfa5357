import type { Threshold } from '../../declare/threshold.ts';
import type { Issue, Occurrence } from '../../issue/issue.ts';
import { raciIssues } from '../issues.ts';
import type { Finding } from '../model.ts';
import { loadShare } from '../personLoads.ts';
import { raciThresholds } from '../thresholds.ts';
import { letterName, personFinding, type RuleInput } from './rule.ts';

interface ShareRule {
  readonly letter: string;
  readonly limit: Threshold;
  readonly make: (occurrence: Occurrence) => Issue;
  readonly fix: string;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function aboveShare({ matrix, loads }: RuleInput, rule: ShareRule): readonly Finding[] {
  const total = matrix.tasks.length;
  if (total < raciThresholds.loadFrom.value) return [];
  return loads.flatMap((load) => {
    const person = matrix.people[load.person];
    const share = loadShare(load, rule.letter, total);
    if (!person || share <= rule.limit.value) return [];
    const count = load.counts[rule.letter] ?? 0;
    return [
      personFinding(rule.make, person, {
        expected: `${letterName(matrix, rule.letter)} on at most ${percent(rule.limit.value)} of tasks; ${rule.fix}`,
        found: `${count} of ${total} (${percent(share)})`,
      }),
    ];
  });
}

/** Nobody answers for more than half of the tasks, does more than 70 % or is consulted on more than 60 %. */
export function loadShares(input: RuleInput): readonly Finding[] {
  const { accountable, responsible, consulted } = input.matrix.variant;
  return [
    ...aboveShare(input, {
      letter: accountable,
      limit: raciThresholds.accountableShare,
      make: raciIssues['raci-accountable-load'],
      fix: 'hand some over to those who do the work',
    }),
    ...aboveShare(input, {
      letter: responsible,
      limit: raciThresholds.responsibleShare,
      make: raciIssues['raci-responsible-load'],
      fix: 'share the work out',
    }),
    ...aboveShare(input, {
      letter: consulted,
      limit: raciThresholds.consultedPersonShare,
      make: raciIssues['raci-consulted-load'],
      fix: 'inform instead where no answer is needed',
    }),
  ];
}
