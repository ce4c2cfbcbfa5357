import { defineFunction } from '../../declare/defineFunction.ts';
import { byPlace, issueList, issueRow } from '../../declare/issueTable.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { checkOptionFactors, checkOptions } from '../checkOptions.ts';
import { readFactorRange } from '../readFactors.ts';
import { optionsOfTable } from '../readOptions.ts';
import { indexFactors } from '../usedFactors.ts';
import {
  exampleFactors,
  exampleOptions,
  factorsParameter,
  optionsParameter,
} from './parameters.ts';

const header = ['Severity', 'Code', 'Cell', 'Option', 'Message'];

export const towsIssuesFunction = defineFunction({
  name: 'TOWS_ISSUES',
  subject: 'swot',
  summary: 'Lists what is wrong with strategic options beside the factors they rest on.',
  definition:
    'An option names factors that are listed, at least one inside and one outside, of exactly the two kinds its type says (SO, WO, ST, WT), and an objective that carries it out. Rejected options are left alone. Source: Weihrich, The TOWS matrix (1982), for the four types; rules ours.',
  parameters: {
    factors: factorsParameter,
    options: optionsParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a finding in the order of the cells; one row that says ok when nothing was found.',
    columns: [
      { header: 'Severity', unit: 'none', help: 'error, warning, info or ok' },
      { header: 'Code', unit: 'none', help: 'Stable name of the rule' },
      { header: 'Cell', unit: 'none', help: 'Address within the range of options' },
      { header: 'Option', unit: 'none', help: 'The option it is about' },
      { header: 'Message', unit: 'none', help: 'What was expected and what was found' },
    ],
  },
  examples: [
    {
      note: 'One type is wrong, one factor is not listed',
      arguments: [exampleFactors, exampleOptions],
      result: [
        header,
        [
          ...['warning', 'tows-type-mismatch', 'C3', 'P2 "An ordering page"'],
          'The type of the option P2 "An ordering page" does not go with its factors: expected WO, found SO with W1, O1 (argument options, C3).',
        ],
        [
          ...['warning', 'tows-factor-unknown', 'D4', 'P3 "Night places for graduates"'],
          'The option P3 "Night places for graduates" rests on a factor that is not listed: expected IDs or texts of factors in the SWOT, found W2 (argument options, D4).',
        ],
      ],
    },
    {
      note: 'An option that fits its factors',
      arguments: [
        exampleFactors,
        [
          ['ID', 'Strategic option', 'TOWS type', 'Factors used', 'Linked objective'],
          ['P1', 'Bread crates for cafés', 'SO', 'S1, O1', 'O-10'],
        ],
      ],
      result: [header, ['ok', null, null, null, 'Nothing to mend in 1 options.']],
    },
  ],
  related: ['SWOT_UNUSED', 'SWOT_SCORE'],
  calculate({ factors, options, hasHeader }, { locale }) {
    const outcome = readFactorRange(factors, { argument: 'factors', hasHeader, locale });
    if (!outcome.ok) return outcome;
    const list = optionsOfTable(options);
    const index = indexFactors(outcome.value.factors);
    const issues = [...checkOptions(list), ...checkOptionFactors(list, index)].sort(byPlace);
    const rows = issues.map((issue) => issueRow(issue, [issue.subject ?? null]));
    return succeed(issueList(header, rows, `Nothing to mend in ${list.options.length} options.`));
  },
});
