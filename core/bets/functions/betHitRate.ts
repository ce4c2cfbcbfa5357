import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { hitRate } from '../hitRate.ts';
import { betIssues } from '../issues.ts';
import { betsIn } from '../readBets.ts';
import { betThresholds } from '../thresholds.ts';
import { betsParameter, exampleBets } from './parameters.ts';

const header = ['Hit rate', 'Confirmed', 'With a result', 'Coverage'];
const place = { argument: 'bets' };

export const betHitRateFunction = defineFunction({
  name: 'BET_HIT_RATE',
  subject: 'bets',
  summary: 'Share of bets whose test confirmed the hypothesis, of those with a result.',
  definition:
    'Confirmed ÷ (confirmed + refuted + unclear). Bets still running are in neither number; coverage: bets with a result ÷ bets with a result or a decision. Definition: ours.',
  parameters: {
    bets: betsParameter,
    details: optionalFlag({ help: 'TRUE spills the share with its counts.', fallback: false }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of share, confirmed, with a result and coverage.',
    spills: true,
  },
  examples: [
    { note: 'One held, one did not, one is running', arguments: [exampleBets], result: 0.5 },
    { note: 'With the counts', arguments: [exampleBets, true], result: [header, [0.5, 1, 2, 1]] },
    {
      note: 'Nothing known yet',
      arguments: [[...exampleBets.slice(0, 1), ...exampleBets.slice(3)]],
      result: { issue: 'bet-none-settled' },
    },
  ],
  thresholds: [betThresholds.minimumCoverage],
  related: ['BET_CYCLE_TIME'],
  calculate({ bets: table, details }) {
    const bets = betsIn(table).map(({ values }) => values);
    const { rate, confirmed, settled, decided, coverage } = hitRate(bets);
    if (rate === null) {
      const expected = 'a bet that is confirmed, refuted or unclear';
      return fail(
        betIssues['bet-none-settled']({ place, expected, found: `0 of ${bets.length}` }),
        ...table.issues,
      );
    }
    const expected = 'a result in at least 60 % of the decided bets';
    const isLow = coverage < betThresholds.minimumCoverage.value;
    const found = `${settled} of ${decided}`;
    const low = isLow ? [betIssues['bet-low-coverage']({ place, expected, found })] : [];
    const row = [rate, confirmed, settled, coverage];
    return succeed(details ? [header, row] : rate, low);
  },
});
