import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { cycleTime } from '../cycleTime.ts';
import { betIssues } from '../issues.ts';
import { betsIn } from '../readBets.ts';
import { betThresholds } from '../thresholds.ts';
import { betsParameter, exampleBets } from './parameters.ts';

const header = ['Days', 'Bets', 'Coverage'];
const place = { argument: 'bets' };

export const betCycleTimeFunction = defineFunction({
  name: 'BET_CYCLE_TIME',
  subject: 'bets',
  summary: 'Median of the days from the start of a bet to its decision.',
  definition:
    'Median of decided on − started, in calendar days, over bets with both days; coverage: those ÷ decided bets. A bet decided before it began is left out. Definition: ours.',
  parameters: {
    bets: betsParameter,
    details: optionalFlag({ help: 'TRUE spills the days with their count.', fallback: false }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'days',
    help: 'Days; with details one row of days, bets with both days and coverage.',
    spills: true,
  },
  examples: [
    { note: '21 and 35 days', arguments: [exampleBets], result: 28 },
    { note: 'With the count', arguments: [exampleBets, true], result: [header, [28, 2, 1]] },
    {
      note: 'Nothing decided yet',
      arguments: [[...exampleBets.slice(0, 1), ...exampleBets.slice(3)]],
      result: { issue: 'bet-no-times' },
    },
  ],
  thresholds: [betThresholds.minimumCoverage],
  related: ['BET_HIT_RATE'],
  calculate({ bets: table, details }) {
    const bets = betsIn(table).map(({ values }) => values);
    const { days, timed, decided } = cycleTime(bets);
    const found = `${timed} of ${decided} decided bets`;
    if (days === null) {
      const expected = 'a bet with the days it was started and decided on';
      return fail(betIssues['bet-no-times']({ place, expected, found }), ...table.issues);
    }
    const coverage = timed / decided;
    const expected = 'both days of at least 60 % of the decided bets';
    const isLow = coverage < betThresholds.minimumCoverage.value;
    const low = isLow ? [betIssues['bet-low-coverage']({ place, expected, found })] : [];
    return succeed(details ? [header, [days, timed, coverage]] : days, low);
  },
});
