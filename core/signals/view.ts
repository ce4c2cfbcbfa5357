import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import {
  type BarsBlock,
  defineView,
  type FigureBlock,
  type TextBlock,
  type ViewBlock,
} from '../declare/view.ts';
import { placeIn } from '../sheet/table.ts';
import { readSignals, type Signal, type SignalTable } from './readSignals.ts';
import { responseTime, type Stretch } from './responseTime.ts';
import { signalThresholds } from './thresholds.ts';

const labels: Readonly<Record<Stretch, string>> = {
  decide: 'From noticing to deciding (median)',
  change: 'From deciding to the change (median)',
};

function figureOf(signals: readonly Signal[], stretch: Stretch, asOf: number | null): FigureBlock {
  const { days, n, open, openAge } = responseTime(signals, stretch, asOf);
  const isEnough = n >= signalThresholds.minimumPoints.value;
  const age = openAge === null ? '' : `, typically for ${Math.round(openAge)} days`;
  const waiting = open === 0 ? 'none open' : `${open} still open${age}`;
  return {
    ...{ block: 'figure', label: labels[stretch], unit: 'days', count: n },
    value: isEnough ? days : null,
    note: isEnough ? waiting : `too few finished for a typical time; ${waiting}`,
  };
}

interface Log {
  readonly table: SignalTable;
  readonly signals: readonly Signal[];
}

/** Undecided signals by their age, the oldest first. */
function openBars(
  logs: readonly Log[],
  today: number,
  decideWithin: number,
): BarsBlock | TextBlock {
  const bars = logs.flatMap(({ table, signals }) =>
    signals.flatMap((signal) => {
      const { sensedOn, decidedOn, doneOn } = signal.values;
      const isOpen = decidedOn === null && doneOn === null;
      if (sensedOn === null || !isOpen || sensedOn > today) return [];
      const value = today - sensedOn;
      const tone = value > decideWithin ? ('watch' as const) : ('plain' as const);
      const note = tone === 'watch' ? 'too long' : 'in time';
      const at = placeIn(table, signal.row, 'decidedOn');
      return [{ label: signal.values.signal ?? '', value, tone, note, at }];
    }),
  );
  if (bars.length === 0)
    return { block: 'text', text: 'Every signal is decided.', tone: 'good' as const };
  const caption = `Days without a decision (decide within ${decideWithin})`;
  return { block: 'bars', caption, unit: 'days', bars: bars.sort((a, b) => b.value - a.value) };
}

function blocksOf(inputs: readonly CheckInput[], context: Context): readonly ViewBlock[] {
  const { today, locale } = context;
  const logs = inputs
    .filter(({ table }) => table.kind === 'signals')
    .map((input) => readSignals(input, locale));
  const signals = logs.flatMap((log) => log.signals);
  const decideWithin = settingNumber(context, 'decideWithin');
  return [
    figureOf(signals, 'decide', today),
    figureOf(signals, 'change', today),
    ...(today === null ? [] : [openBars(logs, today, decideWithin)]),
  ];
}

/** How fast what is noticed outside leads to a decision, and a decision to a change. */
export const agilityView = defineView({
  id: 'agility',
  title: 'Agility',
  summary: 'How long does it take from noticing a signal to deciding, and from there to a change?',
  kinds: ['signals'],
  run: blocksOf,
});
