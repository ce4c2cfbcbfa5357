import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { capacityColumns } from './columns.ts';
import { capacitySample } from './sample.ts';

/** What is planned beside what there are hands for. */
export const capacityBlueprint: Blueprint<typeof capacityColumns> = defineBlueprint({
  id: 'capacity',
  kind: 'capacity',
  sheet: 'Capacity',
  purpose: 'Does the plan fit the people there are: planned and available time by team.',
  columns: capacityColumns,
  sample: capacitySample,
  rules: [
    { column: 'verdict', formula: '{verdict}="exceeds"', tone: 'bad' },
    { column: 'verdict', formula: '{verdict}="tight"', tone: 'watch' },
    { column: 'verdict', formula: '{verdict}="fits"', tone: 'good' },
  ],
  settings: ['tightFrom'],
  frozenColumns: 1,
});
