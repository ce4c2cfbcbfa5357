import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

const days = [day(10, 19), day(10, 26), day(11, 2), day(11, 9)];

/** Score id, label, kind, unit, then value and coverage of each snapshot; a null value: not enough data yet. */
type Line = readonly [
  id: string,
  label: string,
  kind: string,
  unit: string,
  stands: readonly (readonly [value: number | null, coverage: number])[],
];

const lines: readonly Line[] = [
  [
    ...(['okr-total/Key results', 'Key results', 'okr', 'fraction'] as const),
    [
      [0.31, 0.71],
      [0.36, 0.78],
      [0.42, 0.83],
      [0.48, 0.88],
    ],
  ],
  [
    ...(['okr/O-1', 'O-1 Be the bakery the whole town recommends', 'objective'] as const),
    'fraction',
    [
      [0.29, 0.8],
      [0.33, 0.8],
      [0.33, 0.8],
      [0.44, 0.8],
    ],
  ],
  [
    ...(['okr/O-3', 'O-3 Bake the best sourdough in town', 'objective', 'fraction'] as const),
    [
      [null, 0.4],
      [0.38, 0.7],
      [0.51, 1],
      [0.6, 1],
    ],
  ],
  [
    ...(['raci/RACI', 'Responsibilities in RACI', 'raci', 'score'] as const),
    [
      [71, 1],
      [71, 1],
      [79, 1],
      [75, 1],
    ],
  ],
  [
    ...(['line-of-sight', 'Line of sight', 'alignment', 'score'] as const),
    [
      [74, 0.95],
      [78, 0.95],
      [83, 0.98],
      [83, 0.98],
    ],
  ],
];

/** Four weekly snapshots of the made-up bakery Crumb & Co, oldest first. */
export const sampleHistory: readonly SampleRow[] = days.flatMap((snapshotOn, week) =>
  lines.map(([scoreId, label, scoreKind, unit, stands], index) => {
    const [scoreValue, coverage] = stands[week] ?? [null, null];
    const score = { scoreId, label, scoreKind, scoreValue, unit, coverage };
    return { snapshotOn, ...score, asOf: snapshotOn, snapshotId: `week-${week + 1}-${index + 1}` };
  }),
);

/** Two targets of the made-up bakery that were moved. */
export const sampleTargetChanges: readonly SampleRow[] = [
  {
    ...{ changedOn: day(10, 20), keyResult: 'KR-2', oldTarget: 400, newTarget: 450 },
    ...{ reason: 'Asking at the counter works better than thought', changedBy: 'Marta Lind' },
    changeId: 'change-1',
  },
  {
    ...{ changedOn: day(11, 4), keyResult: 'KR-9', oldTarget: 20, newTarget: 15 },
    ...{ reason: 'The new flour makes it possible', changedBy: 'Jonas Feld' },
    changeId: 'change-2',
  },
];
