import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, hasHeaderParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { assumptionIssues } from '../issues.ts';
import { assumptionsOfTable } from '../readAssumptions.ts';
import { testedAssumptions, testedObjectives } from '../testedShare.ts';
import { assumptionThresholds } from '../thresholds.ts';
import {
  assumptionsParameter,
  daysParameter,
  exampleAssumptions,
  todayParameter,
} from './parameters.ts';

export const assumptionCoverageFunction = defineFunction({
  name: 'ASSUMPTION_COVERAGE',
  subject: 'assumptions',
  summary: 'Share of assumptions, or of the objectives that rest on them, tested lately.',
  definition:
    'Assumptions tested within the given days ÷ assumptions not refuted or retired. By objectives: those of which every such assumption was tested ÷ objectives named in the log. A test in the future is none. Definition: ours.',
  parameters: {
    assumptions: assumptionsParameter,
    today: todayParameter,
    days: daysParameter,
    by: choiceParameter({
      help: 'assumptions, or objectives: an objective counts once all it rests on was tested.',
      choices: ['assumptions', 'objectives'],
      fallback: 'assumptions',
    }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'fraction', help: 'Share, 0 to 1.' },
  examples: [
    {
      note: 'One of three was tested within 90 days; the refuted one does not count',
      arguments: [exampleAssumptions, '2026-11-15'],
      result: 1 / 3,
    },
    {
      note: 'Of O-3 one assumption was never tested, of O-6 the only one within 183 days',
      arguments: [exampleAssumptions, '2026-11-15', 183, 'objectives'],
      result: 0.5,
    },
    {
      note: 'Nothing left to test',
      arguments: [
        [
          ['Assumption', 'Last tested', 'Status'],
          ['Bread survives the post', '2026-03-02', 'refuted'],
        ],
        '2026-11-15',
      ],
      result: { issue: 'assumption-none' },
    },
  ],
  thresholds: [assumptionThresholds.staleAfter],
  related: ['STALE_ASSUMPTIONS'],
  calculate({ assumptions: table, today, days, by }, { locale }) {
    const { assumptions } = assumptionsOfTable(table, locale);
    const limits = { today, days: days ?? assumptionThresholds.staleAfter.value };
    const share =
      by === 'objectives'
        ? testedObjectives(assumptions, limits)
        : testedAssumptions(assumptions, limits);
    if (share.value !== null) return succeed(share.value);
    const expected =
      by === 'objectives'
        ? 'an assumption that is linked to an objective and neither refuted nor retired'
        : 'an assumption that is neither refuted nor retired';
    const about = { place: { argument: 'assumptions' }, expected, found: 'none' };
    return fail(assumptionIssues['assumption-none'](about));
  },
});
