import type { Issue, Occurrence } from '../../issue/issue.ts';
import { raciIssues } from '../issues.ts';
import { type Finding, holdersOf, namesOf } from '../model.ts';
import { raciThresholds } from '../thresholds.ts';
import { letterName, percent, type RuleInput, taskFinding } from './rule.ts';

interface Crowd {
  readonly letter: string | null;
  readonly make: (occurrence: Occurrence) => Issue;
  readonly tooMany: (count: number) => boolean;
  readonly expected: (letter: string) => string;
}

function findCrowds({ matrix, tallies }: RuleInput, crowd: Crowd): readonly Finding[] {
  const { letter, make, tooMany, expected } = crowd;
  if (letter === null) return [];
  return matrix.tasks.flatMap((task, index) => {
    const count = tallies[index]?.[letter] ?? 0;
    if (!tooMany(count)) return [];
    const names = namesOf(matrix, holdersOf(task, letter));
    const found = `${count} of ${matrix.people.length} (${names})`;
    return [taskFinding(make, task, { expected: expected(letterName(matrix, letter)), found })];
  });
}

/** Few people do one task; above the limit it should be split. */
export function manyResponsible(input: RuleInput): readonly Finding[] {
  const limit = input.limits.maximumResponsible;
  return findCrowds(input, {
    letter: input.matrix.variant.responsible,
    make: raciIssues['raci-many-responsible'],
    tooMany: (count) => count > limit,
    expected: (letter) => `at most ${limit} ${letter}; split the task`,
  });
}

/** Few people are consulted on one task: above the limit in number, or above a share of all people from three on. */
export function manyConsulted(input: RuleInput): readonly Finding[] {
  const { maximumConsulted, consultedShare } = input.limits;
  const shareLimit = consultedShare * input.matrix.people.length;
  const isShare = (count: number) =>
    count >= raciThresholds.consultedShareFrom.value && count > shareLimit;
  const share = consultedShare < 1 ? ` and at most ${percent(consultedShare)} of people` : '';
  return findCrowds(input, {
    letter: input.matrix.variant.consulted,
    make: raciIssues['raci-many-consulted'],
    tooMany: (count) => count > maximumConsulted || isShare(count),
    expected: (letter) =>
      `at most ${maximumConsulted} ${letter}${share}; inform some of them instead`,
  });
}

/** Few people are informed one by one; above the limit a channel is better. */
export function manyInformed(input: RuleInput): readonly Finding[] {
  const limit = input.limits.maximumInformed;
  return findCrowds(input, {
    letter: input.matrix.variant.informed,
    make: raciIssues['raci-many-informed'],
    tooMany: (count) => count > limit,
    expected: (letter) => `at most ${limit} ${letter}; post it where all of them read it`,
  });
}
