import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { cultureColumns, splitKeys } from './columns.ts';
import { cultureSample } from './sample.ts';

/** True in a spreadsheet where four filled cells do not hold 100 points. */
function isNotWhole(keys: readonly string[]): string {
  const cells = keys.map((key) => `{${key}}`);
  return `AND(COUNT(${cells.join(',')})=4,ABS(${cells.join('+')}-100)>0.01)`;
}

/** Culture answers: 100 points over four types, dimension by dimension. */
export const cultureBlueprint: Blueprint = defineBlueprint({
  id: 'culture',
  kind: 'culture',
  sheet: 'Culture',
  purpose:
    'Culture on the competing values: each respondent splits 100 points over four types, as it is now and as wanted.',
  columns: cultureColumns,
  sample: cultureSample,
  rules: [
    { column: 'hierarchyNow', formula: isNotWhole(splitKeys.now), tone: 'bad' },
    { column: 'hierarchyWanted', formula: isNotWhole(splitKeys.wanted), tone: 'bad' },
  ],
  settings: [],
  frozenColumns: 2,
});
