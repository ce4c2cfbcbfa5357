import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import {
  type Bar,
  defineView,
  type FigureBlock,
  type TableBlock,
  type TableRow,
  type ViewBlock,
} from '../../declare/view.ts';
import { soundLines } from '../../money/checkCosts.ts';
import { type MisalignmentCost, misalignmentCost } from '../../money/misalignmentCost.ts';
import { type CostLine, readCosts } from '../../money/readCosts.ts';
import { moneyThresholds } from '../../money/thresholds.ts';
import { type CostEvidence, costEvidence } from './costEvidence.ts';
import { evidencePlace } from './evidencePlace.ts';

const ends = ['low', 'base', 'high'] as const;

function figureOf({ total, coverage }: MisalignmentCost): FigureBlock {
  const isThin = coverage < moneyThresholds.minimumCoverage.value;
  return {
    ...{ block: 'figure', label: 'Cost of misalignment (estimate, base)', value: total.base },
    ...{ unit: 'money', coverage, count: total.estimated, tone: isThin ? 'watch' : 'plain' },
    note: `An estimate from ${Math.round(total.low)} to ${Math.round(total.high)}, from ${total.estimated} of ${total.lines} lines${isThin ? ': too few to speak of a total' : ''}.`,
  };
}

function barsOf({ components, total }: MisalignmentCost): ViewBlock {
  const named = { ...total, component: 'total (estimate)' };
  const bars = [...components, named].flatMap((sum): Bar[] => {
    if (sum.estimated === 0)
      return [{ label: sum.component, value: null, note: 'no full estimate' }];
    return ends.map((end) => ({ label: `${sum.component}, ${end}`, value: sum[end] }));
  });
  return { block: 'bars', caption: 'Estimate by component', unit: 'money', bars };
}

function lineRow({ component, subject, range, values, at }: CostLine): TableRow {
  const isFull = ends.every((end) => range[end] !== null);
  const { counted, unit, source, evidence } = values;
  const cells = [
    component,
    subject,
    counted,
    unit,
    range.low,
    range.base,
    range.high,
    source,
    evidence,
  ];
  const place = evidencePlace(evidence) ?? at('item');
  return { cells, tone: isFull && source !== null ? 'plain' : 'watch', at: place };
}

function lineTable(lines: readonly CostLine[]): TableBlock {
  const money = ['Low', 'Base', 'High'];
  const headers = [
    ...['Component', 'What', 'Counted', 'Unit', ...money, 'Source', 'Evidence (jumps there)'],
  ];
  const columns = headers.map((header) => ({
    ...{ header, unit: money.includes(header) ? ('money' as const) : ('none' as const) },
  }));
  return {
    block: 'table',
    caption: 'What the estimate stands on',
    columns,
    rows: lines.map(lineRow),
  };
}

/** What the sheet counts of a component, in all; null where it counts nothing. */
function countedOf(lines: readonly CostLine[], component: string): number | null {
  const counts = lines.flatMap((line) =>
    line.component === component && line.values.counted !== null ? [line.values.counted] : [],
  );
  return counts.length === 0 ? null : counts.reduce((sum, each) => sum + each, 0);
}

function evidenceTable(evidence: readonly CostEvidence[], lines: readonly CostLine[]): ViewBlock {
  if (evidence.length === 0)
    return { block: 'text', text: 'The other sheets show no row that costs by itself.' };
  const headers = ['Component', 'What', 'Found', 'Unit', 'Counted in the estimate'];
  const found = new Map<string, number>();
  for (const { component, quantity } of evidence)
    found.set(component, (found.get(component) ?? 0) + quantity);
  const rows = evidence.map(({ component, what, quantity, unit, place }): TableRow => {
    const counted = countedOf(lines, component);
    return {
      cells: [component, what, quantity, unit, counted],
      ...{ tone: counted === found.get(component) ? 'plain' : 'watch', at: place },
    };
  });
  const columns = headers.map((header) => ({ header, unit: 'none' as const }));
  return { block: 'table', caption: 'What the other sheets show', columns, rows };
}

function blocksOf(inputs: readonly CheckInput[], context: Context): readonly ViewBlock[] {
  const read = inputs
    .filter(({ table }) => table.kind === 'misalignment-cost')
    .map((input) => readCosts(input, context.locale));
  const lines = read.flatMap((each) => soundLines(each.table, each.lines));
  const result = misalignmentCost(lines);
  const why = 'No estimate: no line has everything it is made of.';
  const none: ViewBlock = { block: 'text', text: why, tone: 'watch' };
  return [
    ...(result === null ? [none] : [figureOf(result), barsOf(result)]),
    lineTable(lines),
    evidenceTable(costEvidence(inputs, context), lines),
  ];
}

/** What misalignment costs from low to high, and every row it stands on. */
export const costView = defineView({
  id: 'cost-of-misalignment',
  title: 'Estimated cost of misalignment',
  summary: 'What may misalignment cost, from low to high, and what does that stand on?',
  kinds: ['misalignment-cost'],
  run: blocksOf,
});
