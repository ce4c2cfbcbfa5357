import { settingNumber } from '../declare/readSettings.ts';
import { type Bar, defineView, type FigureBlock } from '../declare/view.ts';
import { placeIn } from '../sheet/table.ts';
import { capacityShare, capacityVerdict } from './capacityVerdict.ts';
import { type CapacityTable, readCapacity } from './readCapacity.ts';

const tones = { fits: 'good', tight: 'watch', exceeds: 'bad' } as const;

function bars(table: CapacityTable, tightFrom: number): Bar[] {
  return table.rows.map(({ row, values }) => {
    const { team, plannedEffort: planned, available, period } = values;
    const share = capacityShare({ planned, available });
    const at = placeIn(table, row, 'plannedEffort');
    const label = [team, period].filter((word) => word !== null).join(', ');
    if (share === null) return { label, value: null, at, note: 'planned or available is missing' };
    const verdict = capacityVerdict(share, tightFrom);
    const note = `${verdict}: ${planned} planned of ${available}`;
    return { label, value: share, at, note, tone: tones[verdict] };
  });
}

function figure(all: readonly Bar[]): FigureBlock {
  const known = all.filter(({ value }) => value !== null);
  const fitting = known.filter(({ value }) => (value ?? 0) <= 1).length;
  const base = { block: 'figure', label: 'Teams whose plan fits', unit: 'fraction' } as const;
  const count = known.length;
  if (count === 0) return { ...base, value: null, count, note: 'No team has both numbers.' };
  return {
    ...{ ...base, value: fitting / count, count, coverage: count / all.length },
    ...{ note: `${fitting} of ${count} teams`, tone: fitting === count ? 'good' : 'watch' },
  };
}

/** Whether the plan fits the time there is, team by team. */
export const capacityView = defineView({
  id: 'capacity',
  title: 'Capacity',
  summary: 'Does what is planned fit the time each team has?',
  kinds: ['capacity'],
  run(inputs, context) {
    const tightFrom = settingNumber(context, 'tightFrom');
    const all = inputs
      .filter(({ table }) => table.kind === 'capacity')
      .flatMap((input) => bars(readCapacity(input, context.locale), tightFrom));
    const caption = 'Planned share of the time available';
    return [figure(all), { block: 'bars', caption, unit: 'fraction', bars: all }];
  },
});
