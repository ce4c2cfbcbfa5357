import { type Bar, defineView, type FigureBlock, type ViewBlock } from '../declare/view.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import type { Ritual } from './model.ts';
import { readRhythmSheets } from './readSheets.ts';
import { ritualsDue } from './ritualDue.ts';
import { type RitualRate, rhythmRate, ritualRate } from './ritualRate.ts';
import { ritualStreak } from './ritualStreak.ts';
import { rhythmThresholds } from './thresholds.ts';

function rateFigure(rates: readonly RitualRate[]): FigureBlock {
  const { rate, held, planned, coverage } = rhythmRate(rates);
  const isKnown = coverage >= rhythmThresholds.minimumCoverage.value;
  return {
    ...{ block: 'figure', label: 'Held as planned', value: rate, unit: 'fraction', coverage },
    count: planned,
    note:
      rate === null
        ? 'No period of a ritual whose days are known has ended yet.'
        : `${held} of ${planned} planned times in thirteen weeks${isKnown ? '' : '; not enough data'}`,
  };
}

function ownerFigure(rituals: readonly Ritual[]): FigureBlock {
  const owned = rituals.filter(({ owner }) => !namesNobody(owner)).length;
  const value = rituals.length === 0 ? null : owned / rituals.length;
  return {
    ...{ block: 'figure', label: 'Rituals with an owner', value, unit: 'fraction' },
    ...{ count: rituals.length, tone: owned === rituals.length ? 'good' : 'watch' },
  };
}

function barOf({ ritual, rate, held, planned, source }: RitualRate, asOf: number): Bar {
  const { current } = ritualStreak(ritual, asOf);
  const streak = current === null ? '' : `, ${current} in a row`;
  const known = source === 'none' ? 'days not known' : 'no period has ended yet';
  const note = rate === null ? known : `${held} of ${planned}${streak}`;
  return { label: ritual.name, value: rate, note, at: ritual.at('ritual') };
}

function dueTable(rituals: readonly Ritual[], asOf: number): ViewBlock {
  const due = ritualsDue(rituals, asOf);
  if (due.length === 0) return { block: 'text', text: 'No ritual is due.', tone: 'good' };
  const rows = due.map(({ ritual, lastHeld, due: day, days, cadenceDays }) => {
    const isLate = days === null || days > (cadenceDays ?? 0);
    return {
      cells: [ritual.name, ritual.owner, ritual.cadence, lastHeld, day, days],
      ...{ tone: isLate ? ('bad' as const) : ('watch' as const), at: ritual.at('lastHeld') },
    };
  });
  const headers = ['Ritual', 'Owner', 'Cadence', 'Last held', 'Due', 'Days overdue'];
  const units = ['none', 'none', 'none', 'date', 'date', 'days'] as const;
  const columns = headers.map((header, index) => ({ header, unit: units[index] ?? 'none' }));
  return { block: 'table', caption: 'Due, longest overdue first', columns, rows };
}

/** Whether rituals take place as they were meant to: the rate, ritual by ritual, and what is due. */
export const rhythmView = defineView({
  id: 'rhythm',
  title: 'Rhythm',
  summary: 'Do the rituals take place as often as they were meant to, and which is due?',
  kinds: ['rhythm'],
  run(inputs, context) {
    const { today } = context;
    const rituals = readRhythmSheets(inputs, context).lists.flatMap((list) => list.rituals);
    if (today === null)
      return [{ block: 'text', text: 'Without a day of reckoning nothing can be due.' }];
    const window = { asOf: today, days: rhythmThresholds.window.value };
    const rates = rituals.map((ritual) => ritualRate(ritual, window));
    const bars = rates.map((rate) => barOf(rate, today));
    const caption = 'Share of planned times each ritual took place';
    return [
      rateFigure(rates),
      ownerFigure(rituals),
      { block: 'bars', caption, unit: 'fraction', scale: [0, 1], bars },
      dueTable(rituals, today),
    ];
  },
});
