import type { Issue } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { type Ambidexterity, ambidexterity } from '../statistics/ambidexterity.ts';
import { mean } from '../statistics/mean.ts';
import { balanceIssues } from './issues.ts';

type Answers = readonly (number | null)[];

/** What a call hands over. */
export interface SidesInput {
  readonly exploration: Answers;
  readonly exploitation: Answers;
  readonly scaleTop: number;
  readonly minimumAnswers: number;
}

/** Both means with their balance and combined dimension, and the fewer answers of the two. */
export interface Sides extends Ambidexterity {
  readonly exploration: number;
  readonly exploitation: number;
  readonly answers: number;
}

const sides = ['exploration', 'exploitation'] as const;

/** Why one side has no mean that may be shown; nothing where it has. */
function brokenSide(side: (typeof sides)[number], input: SidesInput): readonly Issue[] {
  const { scaleTop, minimumAnswers } = input;
  const answers = input[side].filter((answer) => answer !== null);
  const place = { argument: side };
  const expected = `answers from 1 to ${scaleTop}`;
  const off = answers.find((answer) => answer < 1 || answer > scaleTop);
  if (off !== undefined)
    return [
      balanceIssues['balance-off-scale']({ place, subject: side, expected, found: `${off}` }),
    ];
  if (answers.length === 0)
    return [balanceIssues['balance-no-answers']({ place, expected, found: 'none' })];
  if (input[side].length === 1 || answers.length >= minimumAnswers) return [];
  const few = { place, expected: `at least ${minimumAnswers} answers` };
  return [balanceIssues['balance-few-answers']({ ...few, found: `${answers.length}` })];
}

/** Means of both sides with what follows from them; blanks are no answers. Fails for few answers and off the scale. */
export function sidesOf(input: SidesInput): Outcome<Sides> {
  const broken = sides.flatMap((side) => brokenSide(side, input));
  if (broken.length > 0) return fail(...broken);
  const [exploring, exploiting] = sides.map((side) =>
    input[side].filter((answer) => answer !== null),
  );
  const [exploration, exploitation] = [mean(exploring ?? []), mean(exploiting ?? [])];
  const result = ambidexterity(exploration, exploitation, input.scaleTop);
  if (result === null || exploration === null || exploitation === null) return fail();
  const answers = Math.min(exploring?.length ?? 0, exploiting?.length ?? 0);
  return succeed({ ...result, exploration, exploitation, answers });
}
