import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import type { Unit } from '../declare/unit.ts';
import { defineView, type ViewBlock } from '../declare/view.ts';
import type { BlockChart, DashboardBlock, DashboardCell } from './block.ts';
import { progressBlock } from './progressBlock.ts';
import { raciLoadBlock } from './raciLoadBlock.ts';
import { reviewsBlock } from './reviewsBlock.ts';
import { scorecardBlock } from './scorecardBlock.ts';
import { trendBlock } from './trendBlock.ts';

/** What the numbers of each block count. */
const units: Readonly<Record<string, Unit>> = {
  progress: 'fraction',
  scorecard: 'score',
  'raci-load': 'count',
  reviews: 'days',
  trend: 'score',
};

function numberOf(cell: DashboardCell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}

/** A number as its column shows it. */
function shown(value: number, format: string | undefined): string {
  return format === '0%' ? `${Math.round(value * 100)}%` : String(Math.round(value));
}

/** Values of the columns beside the one that is drawn: "Expected 49%, Key results 3". */
function besides({ columns }: DashboardBlock, cells: readonly DashboardCell[]): string {
  return columns
    .flatMap(({ header, format }, column) => {
      const value = numberOf(cells[column]);
      return column < 2 || value === null ? [] : [`${header} ${shown(value, format)}`];
    })
    .join(', ');
}

function barsOf(block: DashboardBlock, { minimum, maximum }: BlockChart): ViewBlock {
  const scale = minimum !== undefined && maximum !== undefined ? [minimum, maximum] : null;
  return {
    block: 'bars',
    caption: `${block.title}: ${block.columns[1]?.header ?? ''}`,
    unit: units[block.id] ?? 'none',
    ...(scale ? { scale: [scale[0] ?? 0, scale[1] ?? 1] as const } : {}),
    bars: block.rows.map((cells) => ({
      label: String(cells[0]?.value ?? ''),
      value: numberOf(cells[1]),
      note: besides(block, cells),
    })),
  };
}

function linesOf({ id, title, columns, rows }: DashboardBlock, chart: BlockChart): ViewBlock {
  return {
    ...{ block: 'lines', caption: title, unit: units[id] ?? 'none', along: 'date' },
    series: chart.columns.map((column) => ({
      label: columns[column]?.name ?? columns[column]?.header ?? '',
      role: 'measured' as const,
      points: rows.flatMap((cells) => {
        const [day, value] = [numberOf(cells[0]), numberOf(cells[column])];
        return day === null || value === null ? [] : [[day, value] as const];
      }),
    })),
  };
}

function viewBlocks(block: DashboardBlock): ViewBlock[] {
  const { title, notes, chart } = block;
  const said = notes.flatMap(({ value }) => (typeof value === 'string' && value ? [value] : []));
  if (!chart) return [{ block: 'text', text: `${title}: ${said.join(' ')}` }];
  const drawn = chart.type === 'line' ? linesOf(block, chart) : barsOf(block, chart);
  return [drawn, ...said.map((text): ViewBlock => ({ block: 'text', text }))];
}

function run(inputs: readonly CheckInput[], context: Context): readonly ViewBlock[] {
  const { today, settings } = context;
  const start = { firstRow: 0, least: settingNumber(context, 'minimumCoverage') };
  const day = settings?.asOf;
  const asOf = typeof day === 'number' ? day : (today ?? 0);
  const blocks = [
    progressBlock(inputs, start),
    scorecardBlock(inputs, start),
    raciLoadBlock(inputs),
    ...(asOf > 0 ? [reviewsBlock(inputs, { asOf, firstRow: 0 })] : []),
    trendBlock(inputs, 0),
  ];
  return blocks.flatMap(viewBlocks);
}

/** The charts of the dashboard, drawn from the same blocks where the spreadsheet draws none. */
export const dashboardView = defineView({
  id: 'dashboard',
  title: 'Dashboard',
  summary:
    'How the objectives, the scorecard, the load of people, the reviews and the scores stand.',
  kinds: ['okr', 'scorecard', 'raci', 'rhythm', 'history'],
  run,
});
