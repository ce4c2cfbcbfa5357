import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { type BarsBlock, defineView, type FigureBlock, type ViewBlock } from '../declare/view.ts';
import { placeIn } from '../sheet/table.ts';
import { changeSteps } from '../vocabulary/vocabulary.ts';
import type { ChangeGate } from './changeGate.ts';
import { stepLabel } from './changeSteps.ts';
import { gateOf } from './gateOf.ts';
import { type ChangeTable, firstRows, type Programme, readChange } from './readChange.ts';

function figureOf(label: string, { score, coverage, rated, broken }: ChangeGate): FigureBlock {
  const tone = score === null ? 'plain' : broken.length === 0 ? 'good' : 'watch';
  const note =
    score === null
      ? 'Rate two steps at least.'
      : `${broken.length} ${broken.length === 1 ? 'pair' : 'pairs'} out of order`;
  return {
    ...{ block: 'figure', label: `${label}: steps in order`, value: score, unit: 'score' },
    ...{ coverage, count: rated, tone, note },
  };
}

function barsOf(
  label: string,
  { table, programme }: { readonly table: ChangeTable; readonly programme: Programme },
  { broken }: ChangeGate,
): BarsBlock {
  const rows = firstRows(programme);
  const behind = new Set(broken.map(({ earlier }) => earlier));
  const bars = changeSteps.map((step) => {
    const row = rows.get(step);
    const value = row?.values.completion ?? null;
    const missing = row === undefined ? 'no such row' : 'not rated';
    return {
      ...{ label: stepLabel(step), value },
      ...(row === undefined ? {} : { at: placeIn(table, row.row, 'completion') }),
      tone: behind.has(step) ? ('watch' as const) : ('plain' as const),
      ...(value === null ? { note: missing } : behind.has(step) ? { note: 'left behind' } : {}),
    };
  });
  return {
    block: 'bars',
    caption: `${label}: how far each step is`,
    unit: 'count',
    scale: [0, 5],
    bars,
  };
}

function pairsOf(label: string, { broken }: ChangeGate): readonly ViewBlock[] {
  if (broken.length === 0) return [];
  const columns = ['Earlier step', 'At', 'Later step', 'At'].map((header) => ({
    ...{ header, unit: header === 'At' ? ('count' as const) : ('none' as const) },
  }));
  const rows = broken.map(({ earlier, earlierRating, later, laterRating }) => ({
    cells: [stepLabel(earlier), earlierRating, stepLabel(later), laterRating],
    tone: 'watch' as const,
  }));
  return [{ block: 'table', caption: `${label}: later steps that run ahead`, columns, rows }];
}

function blocksOf(inputs: readonly CheckInput[], context: Context): readonly ViewBlock[] {
  const gap = settingNumber(context, 'changeGap');
  return inputs
    .filter(({ table }) => table.kind === 'change')
    .map((input) => readChange(input, context.locale))
    .flatMap(({ table, programmes }) =>
      programmes.flatMap((programme) => {
        const label = programme.name ?? table.sheet;
        const gate = gateOf(programme, gap);
        return [
          figureOf(label, gate),
          barsOf(label, { table, programme }, gate),
          ...pairsOf(label, gate),
        ];
      }),
    );
}

/** How far each step of a change has come, and which run ahead of what they stand on. */
export const changeView = defineView({
  id: 'change',
  title: 'Change',
  summary: 'How far is each step of a change, and does a later one run ahead?',
  kinds: ['change'],
  run: blocksOf,
});
