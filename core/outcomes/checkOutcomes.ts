import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { outcomeIssues } from './issues.ts';
import { outcomeCorrelation } from './outcomeCorrelation.ts';
import { type Outcomes, quarterName } from './readOutcomes.ts';
import { outcomeThresholds } from './thresholds.ts';

function repeatedRows({ table, series }: Outcomes): Issue[] {
  return series.flatMap(({ name, repeated }) =>
    repeated.map(({ row, quarter }) =>
      outcomeIssues['outcome-repeated']({
        ...{ place: placeIn(table, row, 'period'), subject: `"${name}"` },
        ...{ expected: 'one row a quarter', found: `${quarterName(quarter)} again` },
      }),
    ),
  );
}

function differingIndices({ table, rows, index }: Outcomes): Issue[] {
  return rows.flatMap(({ row, quarter, values }) => {
    const first = index.get(quarter);
    if (values.index === null || values.index === first) return [];
    const place = placeIn(table, row, 'index');
    const expected = `${first} as told first for ${quarterName(quarter)}`;
    return [outcomeIssues['outcome-index-differs']({ place, expected, found: `${values.index}` })];
  });
}

/** Once a quarter, at its first row with a value. */
function missingIndices({ table, rows, index }: Outcomes): Issue[] {
  const told = new Set<number>();
  return rows.flatMap(({ row, quarter, values }) => {
    if (values.value === null || index.has(quarter) || told.has(quarter)) return [];
    told.add(quarter);
    const place = placeIn(table, row, 'index');
    const about = { place, subject: quarterName(quarter), expected: '0 to 100', found: 'blank' };
    return [outcomeIssues['outcome-index-missing'](about)];
  });
}

function fewQuarters({ table, series, index }: Outcomes): Issue[] {
  const { value: least } = outcomeThresholds.minimumPoints;
  return series.flatMap((one) => {
    const [first] = one.rows.values();
    const { n } = outcomeCorrelation(one, index, 0);
    if (first === undefined || n >= least) return [];
    const place = placeIn(table, first.row, 'outcome');
    const expected = `${least} quarters with a value and an index`;
    const about = { place, subject: `"${one.name}"`, expected, found: `${n}` };
    return [outcomeIssues['outcome-few-quarters'](about)];
  });
}

/** What is missing or contradicts itself among long-term outcomes, each at the cell that mends it. */
export function findOutcomeIssues(outcomes: Outcomes): readonly Issue[] {
  if (outcomes.table.found.index === undefined) return repeatedRows(outcomes);
  return [
    ...repeatedRows(outcomes),
    ...differingIndices(outcomes),
    ...missingIndices(outcomes),
    ...fewQuarters(outcomes),
  ];
}
