import type { Issue, Occurrence } from '../../issue/issue.ts';
import { raciIssues } from '../issues.ts';
import { type Finding, holdersOf } from '../model.ts';
import { loadShare } from '../personLoads.ts';
import { raciThresholds } from '../thresholds.ts';
import { letterName, percent, personFinding, type RuleInput, shortList } from './rule.ts';

interface ShareRule {
  readonly letter: string;
  readonly limit: number;
  readonly make: (occurrence: Occurrence) => Issue;
  /** What could be done for the person, by index. */
  readonly fix: (person: number) => string;
}

function aboveShare({ matrix, loads }: RuleInput, rule: ShareRule): readonly Finding[] {
  const total = matrix.tasks.length;
  if (total < raciThresholds.loadFrom.value) return [];
  return loads.flatMap((load) => {
    const person = matrix.people[load.person];
    const share = loadShare(load, rule.letter, total);
    if (!person || share <= rule.limit) return [];
    const count = load.counts[rule.letter] ?? 0;
    return [
      personFinding(rule.make, person, {
        expected: `${letterName(matrix, rule.letter)} on at most ${percent(rule.limit)} of tasks; ${rule.fix(load.person)}`,
        found: `${count} of ${total} (${percent(share)})`,
      }),
    ];
  });
}

/** Who else does what somebody answers for: `: Ann, Ben`. */
function doers({ matrix }: RuleInput, person: number): string {
  const { accountable, responsible } = matrix.variant;
  const led = matrix.tasks.filter((task) => holdersOf(task, accountable).includes(person));
  const others = new Set(led.flatMap((task) => holdersOf(task, responsible)));
  others.delete(person);
  return others.size === 0 ? '' : `: ${shortList(matrix, [...others])}`;
}

/** Nobody answers for more than half of the tasks, does more than 70 % or is consulted on more than 60 %. */
export function loadShares(input: RuleInput): readonly Finding[] {
  const { accountable, responsible, consulted } = input.matrix.variant;
  return [
    ...aboveShare(input, {
      letter: accountable,
      limit: input.limits.accountableShare,
      make: raciIssues['raci-accountable-load'],
      fix: (person) => `hand some over to those who do the work${doers(input, person)}`,
    }),
    ...aboveShare(input, {
      letter: responsible,
      limit: input.limits.responsibleShare,
      make: raciIssues['raci-responsible-load'],
      fix: () => 'share the work out',
    }),
    ...aboveShare(input, {
      letter: consulted,
      limit: input.limits.consultedPersonShare,
      make: raciIssues['raci-consulted-load'],
      fix: () => 'inform instead where no answer is needed',
    }),
  ];
}
