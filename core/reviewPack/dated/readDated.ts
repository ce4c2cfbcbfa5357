import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import type { TableKind } from '../../recognise/table.ts';
import { datedActions } from './actions.ts';
import { datedAssumptions } from './assumptions.ts';
import { datedBets } from './bets.ts';
import { datedDependencies } from './dependencies.ts';
import { datedMilestones } from './milestones.ts';
import type { DatedList, DatedSource } from './model.ts';
import { datedPartners } from './partners.ts';
import { datedPromises } from './promises.ts';
import { datedReviews } from './reviews.ts';

/** Who reads the open work of a kind of table; objectives and decisions have points of their own in a pack. */
const sources: Readonly<Partial<Record<TableKind, DatedSource>>> = {
  initiatives: datedActions,
  commitments: datedPromises,
  dependencies: datedDependencies,
  milestones: datedMilestones,
  reviews: datedReviews,
  bets: datedBets,
  assumptions: datedAssumptions,
  partners: datedPartners,
};

/** Every list of a workbook whose rows have a day to be done by, in the order of the sheets. */
export function readDated(
  inputs: readonly CheckInput[],
  context: Context & { readonly today: number },
): readonly DatedList[] {
  return inputs.flatMap((input) => {
    const read = sources[input.table.kind];
    return read ? [read(input, context)] : [];
  });
}
