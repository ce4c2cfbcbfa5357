import {
  hasHeaderParameter,
  optionalDate,
  optionalFlag,
  optionalNumber,
  tableParameter,
} from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import type { Cell, Matrix } from '../../sheet/cell.ts';
import { signalColumns } from '../columns.ts';
import { signalIssues } from '../issues.ts';
import { type SignalTable, signalsIn } from '../readSignals.ts';
import { responseTime, type Stretch } from '../responseTime.ts';
import { signalThresholds } from '../thresholds.ts';

/** The header of the details of both times. */
export const responseHeader: readonly Cell[] = ['Median days', 'n', 'Open', 'Median age of open'];

/** What both times take. */
export const responseParameters = {
  signals: tableParameter({
    help: 'One row a signal, with headers such as Signal, Sensed on, Decided on, Change done on.',
    columns: signalColumns,
  }),
  asOf: optionalDate({
    help: 'Day of reckoning, to which the age of open ones is counted; no ages when left out.',
  }),
  minimumPoints: optionalNumber({
    ...{ help: 'Fewest finished signals for a median.', unit: 'count' },
    ...{ minimum: 1, fallback: signalThresholds.minimumPoints.value },
  }),
  details: optionalFlag({
    help: 'TRUE spills the median with n, the open ones and their age.',
    fallback: false,
  }),
  hasHeader: hasHeaderParameter,
};

/** What both times answer. */
export const responseResult = {
  shape: 'value',
  unit: 'days',
  help: 'Days; with details one row of median, n, open and median age of open.',
  spills: true,
} as const;

export const exampleSignals = [
  ['Signal', 'Sensed on', 'Decided on', 'Change done on'],
  ['Café closes', '2026-03-02', '2026-03-12', '2026-04-01'],
  ['Flour dearer', '2026-04-01', '2026-04-05', '2026-04-15'],
  ['New bakery', '2026-05-04', '2026-05-25', '2026-07-14'],
  ['Oat milk', '2026-09-01', null, null],
];

interface Arguments {
  readonly signals: SignalTable;
  readonly asOf: number | null;
  readonly minimumPoints: number;
  readonly details: boolean;
}

/** The time of one stretch as a function answers it. */
export function answerResponse(
  stretch: Stretch,
  { signals, asOf, minimumPoints, details }: Arguments,
): Outcome<Cell | Matrix> {
  const { days, n, open, openAge, leftOut } = responseTime(signalsIn(signals), stretch, asOf);
  if (days === null || n < minimumPoints) {
    const place = { argument: 'signals' };
    const expected = `${minimumPoints} finished signals or more`;
    const rest = leftOut === 0 ? '' : `, ${leftOut} left out for their days`;
    const found = `${n} finished, ${open} open${rest}`;
    return fail(signalIssues['signals-too-few']({ place, expected, found }));
  }
  return succeed(details ? [responseHeader, [days, n, open, openAge]] : days);
}
