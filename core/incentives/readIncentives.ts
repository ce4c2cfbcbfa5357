import type { CheckInput } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { type IncentiveColumns, incentiveColumns } from './incentiveColumns.ts';

export type IncentiveTable = Table<IncentiveColumns>;

/** One reward: who is pulled by it, on which measure. */
export interface Incentive extends Row<IncentiveColumns> {
  /** The person, or the team where no person is named; null where nobody is. */
  readonly party: string | null;
  /** As written. */
  readonly measure: string;
  readonly measureKey: string;
}

/** Rows with a measure; `canonical` tells the key under which a measure goes that has an id and a name. */
export function incentivesIn(
  { rows }: IncentiveTable,
  canonical: (key: string) => string = (key) => key,
): readonly Incentive[] {
  return rows.flatMap((row) => {
    const { person, team, measure } = row.values;
    if (measure === null) return [];
    const party = !namesNobody(person) ? person : namesNobody(team) ? null : team;
    return [{ ...row, party, measure, measureKey: canonical(nameKey(measure)) }];
  });
}

/** Reads a recognised list of incentives. */
export function readIncentives({ grid, table }: CheckInput, locale: string | null): IncentiveTable {
  return readRecognised({ grid, table, locale }, incentiveColumns);
}
