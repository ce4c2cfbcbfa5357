import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { stakeholderIssues } from '../issues.ts';
import { stakeholdersIn } from '../readStakeholders.ts';
import { stakeholderThresholds } from '../thresholds.ts';
import { weightedSupport } from '../weightedSupport.ts';
import { errorsOf, exampleStakeholders, stakeholdersParameter } from './stakeholdersParameter.ts';

const header = ['Support', 'n', 'Listed', 'Coverage'];
const place = { argument: 'stakeholders' };

export const stakeholderSupport = defineFunction({
  name: 'STAKEHOLDER_SUPPORT',
  subject: 'stakeholders',
  summary: 'How far those with influence stand behind a change, from -2 to 2.',
  definition:
    'Σ influence × support ÷ Σ influence, over those of whom both are known. Influence 1 to 5 (high 5, medium 3, low 1), support -2 strongly against to 2 strongly for. Coverage is the share of influence whose support is known. Weighting ours; the pair of dimensions after Mendelow (1981).',
  parameters: {
    stakeholders: stakeholdersParameter,
    details: optionalFlag({
      help: 'TRUE spills the support with n, the number listed and the coverage.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'none',
    help: '-2 to 2; with details one row of support, n, listed and coverage.',
    spills: true,
  },
  examples: [
    {
      note: 'Against with 5, for with 3, strongly for with 1; the landlord has not been asked.',
      arguments: [exampleStakeholders],
      result: 0,
    },
    {
      note: 'With n and coverage: the support of 9 of 13 points of influence is known.',
      arguments: [exampleStakeholders, true],
      result: [header, [0, 3, 4, 9 / 13]],
    },
    {
      note: 'Nobody has been asked yet.',
      arguments: [[exampleStakeholders[0] ?? [], exampleStakeholders[4] ?? []]],
      result: { issue: 'stakeholder-none-rated' },
    },
    {
      note: 'A level off the scale.',
      arguments: [[exampleStakeholders[0] ?? [], ['Mill', 9, 1]]],
      result: { issue: 'stakeholder-level-unread' },
    },
  ],
  thresholds: [stakeholderThresholds.minimumCoverage],
  related: ['STAKEHOLDER_GRID', 'KOTTER_GATE'],
  calculate({ stakeholders, details }) {
    const list = stakeholdersIn(stakeholders);
    const errors = errorsOf(list);
    if (errors.length > 0) return fail(...errors);
    const { support, n, listed, coverage } = weightedSupport(list.stakeholders);
    if (support === null || coverage === null) {
      const expected = 'a stakeholder with influence and support';
      const found = `${listed} listed, none with both`;
      return fail(stakeholderIssues['stakeholder-none-rated']({ place, expected, found }));
    }
    const { value: least } = stakeholderThresholds.minimumCoverage;
    const expected = `the support of at least ${Math.round(100 * least)} % of the influence`;
    const found = `${Math.round(100 * coverage)} %`;
    const low = stakeholderIssues['stakeholder-coverage-low']({ place, expected, found });
    const answer = details ? [header, [support, n, listed, coverage]] : support;
    return succeed(answer, coverage < least ? [low] : []);
  },
});
