import type { LinesBlock, TableBlock, TableRow } from '../view.ts';

/** Lines as a table: one row an x, in order, with the value of each line, the ends of the band, and the levels. */
export function linesTable({
  caption,
  unit,
  along,
  series,
  band,
  levels = [],
}: LinesBlock): TableBlock {
  const values = series.map(({ points }) => new Map(points));
  const ends = new Map((band?.points ?? []).map(([x, low, high]) => [x, [low, high] as const]));
  const places = new Set([...values.flatMap((each) => [...each.keys()]), ...ends.keys()]);
  const rows = [...places]
    .sort((left, right) => left - right)
    .map((x): TableRow => {
      const [low = null, high = null] = ends.get(x) ?? [];
      return {
        cells: [
          x,
          ...values.map((each) => each.get(x) ?? null),
          ...(band ? [low, high] : []),
          ...levels.map(({ y }) => y),
        ],
      };
    });
  const ofBand = band ? [`${band.label}: from`, `${band.label}: to`] : [];
  const headers = [
    ...series.map(({ label }) => label),
    ...ofBand,
    ...levels.map((one) => one.label),
  ];
  const first: TableBlock['columns'][number] =
    along === 'date' ? { header: 'Day', unit: 'date' } : { header: '', unit: 'none' };
  return {
    block: 'table',
    caption,
    columns: [first, ...headers.map((header) => ({ header, unit }))],
    rows,
  };
}
