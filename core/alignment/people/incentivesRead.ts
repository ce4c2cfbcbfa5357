import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import {
  type Incentive,
  type IncentiveTable,
  incentivesIn,
  readIncentives,
} from '../../incentives/readIncentives.ts';
import type { MeasureIndex } from './measureIndex.ts';

/** Every reward of the workbook, with the list each stands in. */
export interface WorkbookIncentives {
  readonly incentives: readonly Incentive[];
  readonly tableOf: (incentive: Incentive) => IncentiveTable | undefined;
  /** The one key under which a measure goes, whether its id or its name is given. */
  readonly canonical: (key: string) => string;
}

/** Reads every list of incentives; a measure's id and its name are one where a list of measures says so. */
export function readAllIncentives(
  inputs: readonly CheckInput[],
  { find }: MeasureIndex,
  { locale }: Context,
): WorkbookIncentives {
  const canonical = (key: string) => find(key) ?? key;
  const tables = new Map<Incentive, IncentiveTable>();
  for (const input of inputs) {
    if (input.table.kind !== 'incentives') continue;
    const table = readIncentives(input, locale);
    for (const incentive of incentivesIn(table, canonical)) tables.set(incentive, table);
  }
  return { incentives: [...tables.keys()], tableOf: (each) => tables.get(each), canonical };
}
