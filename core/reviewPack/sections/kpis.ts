import { kpiSignals } from '../../alignment/forecastLinksSignals.ts';
import type { Score } from '../../declare/check.ts';
import type { TableRow } from '../../declare/view.ts';
import { kpiChecks } from '../../kpi/checks.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import type { PackData } from '../readPack.ts';
import { counted, type PackSection, tableOf } from '../section.ts';

const columns = [
  ...([
    ['KPI', 'none'],
    ['Score', 'score'],
    ['Has data', 'fraction'],
  ] as const),
  ...([
    ['Last value for', 'date'],
    ['Signal', 'none'],
  ] as const),
];

function scoresOf({ inputs, context }: PackData): readonly Score[] {
  return inputs.flatMap((input) =>
    kpiChecks
      .filter(({ kinds }) => kinds.includes(input.table.kind))
      .flatMap((check) => check.run(input, context).scores)
      .filter(({ label }) => label !== input.grid.sheet),
  );
}

/** The score of every KPI with its coverage and age, lowest first, and whether its last value is more than chance. */
export function kpisSection(data: PackData): PackSection {
  const title = 'KPIs';
  const signals = new Map(
    kpiSignals(data.inputs, data.context).map((signal) => [nameKey(signal.name), signal]),
  );
  const scores = [...scoresOf(data)].sort(
    (left, right) => (left.value ?? -1) - (right.value ?? -1),
  );
  const rows = scores.map(({ label, value, coverage, asOf }): TableRow => {
    const signal = signals.get(nameKey(label));
    const words = signal === undefined ? '' : signal.rules.join(', ');
    const side = signal === undefined ? '' : signal.isWorse ? 'worse: ' : 'another level: ';
    const cells = [label, value ?? 'not enough data', coverage, asOf, side + words];
    return { cells, tone: signal?.isWorse ? 'bad' : 'plain' };
  });
  const worse = [...signals.values()].filter(({ isWorse }) => isWorse).length;
  const note = `${counted(rows.length, 'KPI')}, ${worse} with a turn for the worse`;
  if (rows.length > 0)
    return { title, note, blocks: [tableOf('KPIs, lowest first', columns, rows)] };
  return { title, note, blocks: [{ block: 'text', text: 'The workbook has no KPI with values.' }] };
}
