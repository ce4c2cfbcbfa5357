import { readBudget } from '../../budget/readBudget.ts';
import type { CheckInput } from '../../declare/check.ts';
import { dependencyColumns } from '../../dependencies/dependencyColumns.ts';
import { type DependencyTable, readDependencies } from '../../dependencies/readDependencies.ts';
import { readInitiatives } from '../../initiatives/readInitiatives.ts';
import type { Place } from '../../issue/issue.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import type { TableKind } from '../../recognise/table.ts';
import { readReviews, reviewsIn } from '../../reviews/readReviews.ts';
import type { Columns } from '../../sheet/column.ts';
import { placeIn, type Table } from '../../sheet/table.ts';
import { oldDependencies, overBudget, overdueReviews, unlinkedWork } from './countSigns.ts';
import type { SignCount, SignId, SignLimits } from './model.ts';

/** One sign as the tables of a workbook tell it. */
export interface FoundSign {
  readonly id: SignId;
  readonly count: SignCount;
  /** Header of the column that tells, in the first such table. */
  readonly place: Place;
}

function headerPlace<C extends Columns>(
  tables: readonly Table<C>[],
  key: keyof C & string,
): Place | null {
  const table = tables.find(({ found }) => found[key] !== undefined);
  return table === undefined ? null : placeIn(table, table.headerRow ?? 0, key);
}

function found(id: SignId, place: Place | null, count: () => SignCount): FoundSign[] {
  return place === null ? [] : [{ id, place, count: count() }];
}

/** The signs the workbook can tell: a kind it lacks, or a column that would tell, is left out. */
export function readSigns(
  inputs: readonly CheckInput[],
  { asOf, oldAfter }: SignLimits,
  locale: string | null,
): readonly FoundSign[] {
  const of = (kind: TableKind) => inputs.filter(({ table }) => table.kind === kind);
  const budgets = of('budget').map((input) => readBudget(input, locale));
  const work = of('initiatives').map((input) => readInitiatives(input, locale));
  const reviews = of('reviews').map((input) => readReviews(input, locale));
  const needs = of('dependencies').map(
    ({ grid, table }): DependencyTable =>
      readRecognised({ grid, table, locale }, dependencyColumns),
  );
  return [
    ...found('over-budget', headerPlace(budgets, 'actual'), () =>
      overBudget(budgets.flatMap(({ rows }) => rows)),
    ),
    ...found('unlinked-work', headerPlace(work, 'objective'), () =>
      unlinkedWork(
        work.filter((table) => table.found.objective !== undefined).flatMap(({ rows }) => rows),
      ),
    ),
    ...found('overdue-reviews', headerPlace(reviews, 'plannedOn'), () =>
      overdueReviews(reviews.flatMap(reviewsIn), asOf),
    ),
    ...found('old-dependencies', headerPlace(needs, 'askedOn'), () =>
      oldDependencies(needs.flatMap(readDependencies), { asOf, oldAfter }),
    ),
  ];
}
