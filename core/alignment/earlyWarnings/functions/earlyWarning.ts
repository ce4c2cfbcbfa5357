import { budgetColumns } from '../../../budget/columns.ts';
import { budgetRows } from '../../../budget/readBudget.ts';
import { defineFunction } from '../../../declare/defineFunction.ts';
import {
  dateParameter,
  hasHeaderParameter,
  optionalNumber,
  optionalTable,
} from '../../../declare/parameter.ts';
import { dependencyColumns } from '../../../dependencies/dependencyColumns.ts';
import { readDependencies } from '../../../dependencies/readDependencies.ts';
import { initiativeColumns } from '../../../initiatives/columns.ts';
import { fail, succeed } from '../../../issue/outcome.ts';
import { reviewColumns } from '../../../reviews/columns.ts';
import { reviewsIn } from '../../../reviews/readReviews.ts';
import { oldDependencies, overBudget, overdueReviews, unlinkedWork } from '../countSigns.ts';
import { earlyWarningIssues } from '../issues.ts';
import { type SignCount, type SignId, signLabels } from '../model.ts';
import { signShare, signStatus } from '../signStatus.ts';
import { earlyWarningThresholds } from '../thresholds.ts';

const resultColumns = [
  { header: 'Sign', unit: 'none', help: 'What is counted.' },
  { header: 'Share', unit: 'fraction', help: 'Cases for which the sign holds, of n.' },
  { header: 'Cases', unit: 'count', help: 'For how many it holds.' },
  { header: 'n', unit: 'count', help: 'Cases of which it is known.' },
  { header: 'Status', unit: 'none', help: 'calm, watch, warning, or not enough data.' },
  { header: 'Median age', unit: 'days', help: 'Of open dependencies; blank for the other signs.' },
  { header: 'Grown by', unit: 'days', help: 'Growth of that median within oldAfter days.' },
] as const;

const header = resultColumns.map((column) => column.header);

const exampleBudget = [
  ['Item', 'Budget', 'Spent'],
  ['Ovens', 100, 130],
  ['Vans', 200, 150],
  ['Tills', 80, 80],
];

const exampleDependencies = [
  ['To team', 'What is needed', 'Asked on'],
  ['Bakery', 'Rye', '2026-01-05'],
  ['Office', 'Lease', '2026-03-20'],
];

interface Found {
  readonly id: SignId;
  readonly count: SignCount;
}

export const earlyWarning = defineFunction({
  name: 'EARLY_WARNING',
  subject: 'alignment',
  summary:
    'Early signs of drift: over budget, unlinked work, missed reviews, old dependencies; each with n.',
  definition:
    'Share of budget lines spent beyond their budget by more than a tenth; of work in hand that names neither objective nor parent; of reviews due that were missed, with three days of grace; of open dependencies asked for more than oldAfter days ago. From warnFrom on a warning, from a tenth on to be watched; with fewer than three cases nothing is judged. Grown by: median age of open dependencies now minus that of those open already oldAfter days ago, as it was then, from three on; those delivered in between carry no date and are not seen. Shares and thresholds are ours.',
  parameters: {
    asOf: dateParameter({ help: 'Day of reckoning.' }),
    budget: optionalTable({
      help: 'Budget, with headers such as Item, Budget, Spent.',
      ...{ columns: budgetColumns, tolerant: true },
    }),
    initiatives: optionalTable({
      help: 'Initiatives, with headers such as Initiative, Objective, Parent, Status.',
      ...{ columns: initiativeColumns, tolerant: true },
    }),
    reviews: optionalTable({
      help: 'Reviews, with headers such as Review, Planned date, Held on.',
      ...{ columns: reviewColumns, tolerant: true },
    }),
    dependencies: optionalTable({
      help: 'Dependencies, with headers such as To team, What is needed, Asked on, Status.',
      ...{ columns: dependencyColumns, tolerant: true },
    }),
    warnFrom: optionalNumber({
      help: 'Share from which a sign is a warning.',
      ...{ unit: 'fraction', minimum: 0, maximum: 1 },
      fallback: earlyWarningThresholds.warnFrom.value,
    }),
    oldAfter: optionalNumber({
      help: 'Days after which an open dependency is old.',
      ...{ unit: 'days', minimum: 0, fallback: earlyWarningThresholds.oldAfter.value },
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    columns: resultColumns,
    help: 'One row a sign of which a table is given.',
  },
  examples: [
    {
      note: 'One of three lines is over; two dependencies are too few to judge.',
      arguments: ['2026-04-01', exampleBudget, null, null, exampleDependencies],
      result: [
        [...header],
        ['Budget lines over their budget', 1 / 3, 1, 3, 'warning', null, null],
        ['Open dependencies that are old', 0.5, 1, 2, 'not enough data', 49, null],
      ],
    },
    { note: 'No table', arguments: ['2026-04-01'], result: { issue: 'early-warning-no-table' } },
  ],
  thresholds: Object.values(earlyWarningThresholds),
  related: ['ORPHAN_SPEND', 'ALIGN_ORPHANS', 'DEPENDENCY_AGE'],
  calculate({ asOf, budget, initiatives, reviews, dependencies, warnFrom, oldAfter }) {
    const found: Found[] = [];
    if (budget) found.push({ id: 'over-budget', count: overBudget(budgetRows(budget)) });
    if (initiatives) found.push({ id: 'unlinked-work', count: unlinkedWork(initiatives.rows) });
    if (reviews)
      found.push({ id: 'overdue-reviews', count: overdueReviews(reviewsIn(reviews), asOf) });
    if (dependencies) {
      const read = readDependencies(dependencies);
      found.push({ id: 'old-dependencies', count: oldDependencies(read, { asOf, oldAfter }) });
    }
    if (found.length === 0) {
      const place = { argument: 'budget' };
      const expected = 'a budget, initiatives, reviews or dependencies';
      return fail(
        earlyWarningIssues['early-warning-no-table']({ place, expected, found: 'none of them' }),
      );
    }
    const rows = found.map(({ id, count }) => [
      ...[signLabels[id], signShare(count), count.hits, count.n, signStatus(count, warnFrom)],
      ...[count.age ?? null, count.growth ?? null],
    ]);
    return succeed([header, ...rows]);
  },
});
