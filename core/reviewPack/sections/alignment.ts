import { shownIndex } from '../../alignment/alignmentIndex.ts';
import { measureAlignment } from '../../alignment/derailers/measureAlignment.ts';
import type { TableRow, ViewBlock } from '../../declare/view.ts';
import type { PackData } from '../readPack.ts';
import { type PackSection, tableOf } from '../section.ts';

const columns = [
  ...([
    ['What gets in the way', 'none'],
    ['Index', 'score'],
    ['Before', 'score'],
  ] as const),
  ...([
    ['Has data', 'fraction'],
    ['What helps', 'none'],
  ] as const),
];

/** The alignment index and what it is made of, weakest first. */
export function alignmentSection({ inputs, context }: PackData, minimum: number): PackSection {
  const index = measureAlignment(inputs, context);
  const { coverage, derailers } = index;
  const value = shownIndex(index);
  const ordered = [...derailers].sort((left, right) => (left.value ?? 101) - (right.value ?? 101));
  const rows = ordered.map((each): TableRow => {
    const cells = [
      ...[each.title, each.value ?? 'not enough data', each.before, each.coverage],
      each.realigner.title,
    ];
    return { cells };
  });
  const blocks: ViewBlock[] = [
    { block: 'figure', label: 'Alignment index', value, unit: 'score', coverage },
    ...(rows.length === 0 ? [] : [tableOf('Derailers, weakest first', columns, rows)]),
  ];
  const isCovered = value !== null && coverage >= minimum;
  const note = isCovered ? `${Math.round(value)} of 100` : 'not enough data';
  return { title: 'Alignment', note, blocks };
}
