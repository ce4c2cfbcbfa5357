import { defineFunction } from '../../declare/defineFunction.ts';
import { numbersParameter, optionalNumber } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { crossCorrelation } from '../../statistics/crossCorrelation.ts';
import { withoutBlankTail } from '../../statistics/withoutBlankTail.ts';
import { bestLag } from '../bestLag.ts';
import { kpiIssues } from '../issues.ts';
import { kpiThresholds } from '../thresholds.ts';

const resultColumns = [
  { header: 'Lag', unit: 'count', help: 'Periods by which the lead comes first.' },
  { header: 'n', unit: 'count', help: 'Pairs with both values.' },
  {
    header: 'Correlation',
    unit: 'none',
    help: '-1 to 1; blank with too few pairs, or where one side never changes.',
  },
  { header: 'Note', unit: 'none', help: 'The strongest lag, and why a correlation is blank.' },
] as const;

const header = resultColumns.map((column) => column.header);
const strongest = 'strongest here; no proof that one caused the other';

export const leadLag = defineFunction({
  name: 'LEAD_LAG',
  subject: 'kpi',
  summary:
    'Correlation of a leading with a lagging measure at each lag, with n and the strongest lag.',
  definition:
    'Product-moment (Pearson) correlation of lead[t] with lag[t + k] for k = 0 to maxLag, over the pairs that have both. Strongest is the largest of either sign among lags with enough pairs, the smaller lag of equals. Two series that both rise correlate at every lag: a correlation proves no cause, and the more lags are tried the likelier one looks strong by chance.',
  parameters: {
    lead: numbersParameter({
      help: 'Values of the leading measure in order of time; blanks stay blank.',
    }),
    lag: numbersParameter({ help: 'Values of the lagging measure for the same periods.' }),
    maxLag: optionalNumber({
      help: 'Largest lag in periods.',
      ...{ unit: 'count', minimum: 0, maximum: 60, fallback: kpiThresholds.maxLag.value },
    }),
    minimumPoints: optionalNumber({
      help: 'Fewest pairs for a correlation.',
      ...{ unit: 'count', minimum: 2, fallback: kpiThresholds.minimumPoints.value },
    }),
  },
  result: { shape: 'table', columns: resultColumns, help: 'One row a lag, from 0.' },
  examples: [
    {
      note: 'Orders follow visits one period later',
      arguments: [[[1, 3, 2, 5, 4]], [[9, 2, 6, 4, 10]], 1],
      result: [[...header], [0, 5, -6 / Math.sqrt(10 * 44.8), null], [1, 4, 1, strongest]],
    },
    {
      note: 'Too few pairs at the second lag',
      arguments: [[[1, 2, 3]], [[2, 4, 6]], 1],
      result: [[...header], [0, 3, 1, strongest], [1, 2, null, 'not enough data']],
    },
    {
      note: 'Lists of different length',
      arguments: [[[1, 2, 3]], [[1, 2]]],
      result: { issue: 'kpi-lists-differ' },
    },
    {
      note: 'Two values are too few',
      arguments: [[[1, 2]], [[1, 2]]],
      result: { issue: 'kpi-too-few-points' },
    },
  ],
  thresholds: [kpiThresholds.maxLag, kpiThresholds.minimumPoints],
  related: ['MIX_CHECK', 'OUTCOME_CORRELATION'],
  calculate({ maxLag, minimumPoints, ...ranges }) {
    const [lead, lag] = withoutBlankTail(ranges.lead, ranges.lag);
    const place = { argument: 'lag' };
    if (lead.length !== lag.length) {
      const expected = `${lead.length} values, as in lead`;
      return fail(kpiIssues['kpi-lists-differ']({ place, expected, found: `${lag.length}` }));
    }
    const lags = crossCorrelation(lead, lag, Math.floor(maxLag));
    const best = bestLag(lags, minimumPoints);
    const most = Math.max(...lags.map(({ n }) => n));
    if (most < minimumPoints) {
      const expected = `${minimumPoints} periods with both values`;
      return fail(kpiIssues['kpi-too-few-points']({ place, expected, found: `${most}` }));
    }
    const rows = lags.map(({ lag: steps, n, correlation }) => {
      if (n < minimumPoints) return [steps, n, null, 'not enough data'];
      if (correlation === null) return [steps, n, null, 'one side never changes'];
      return [steps, n, correlation, steps === best?.lag ? strongest : null];
    });
    return succeed([header, ...rows]);
  },
});
