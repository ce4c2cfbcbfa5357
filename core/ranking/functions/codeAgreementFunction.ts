import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, hasHeaderParameter, rangeParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { describeCell } from '../../sheet/cell.ts';
import type { MeasurementLevel } from '../../statistics/krippendorffAlpha.ts';
import { type CodeAgreement, fleissAgreement, krippendorffAgreement } from '../codeAgreement.ts';
import { rankingIssues } from '../issues.ts';
import { type Codes, readCodes } from '../readCodes.ts';
import { detailsParameter } from './parameters.ts';

const header = ['Measure', 'Agreement', 'z', 'p', 'Items', 'Codes'];

const names = { krippendorff: 'Krippendorff alpha', fleiss: 'Fleiss kappa' } as const;

/** Words where the level needs numbers, and numbers below 0 where it needs a zero to count from, each at its cell. */
function unfitCodes({ ratings, top, left }: Codes, level: string) {
  if (level === 'nominal') return [];
  const wanted = level === 'ratio' ? 'a number of at least 0' : 'a number';
  const isUnfit = (code: string | number | null) =>
    typeof code === 'string' || (level === 'ratio' && code !== null && code < 0);
  return ratings.flatMap((row, item) =>
    row.flatMap((code, coder) =>
      isUnfit(code)
        ? [
            rankingIssues['coding-needs-numbers']({
              place: { argument: 'codes', row: top + item, column: left + coder },
              expected: `${wanted}, as the level is ${level}`,
              found: describeCell(code),
            }),
          ]
        : [],
    ),
  );
}

function undefinedAgreement({ items, codes }: CodeAgreement) {
  return fail(
    rankingIssues['ranking-too-few']({
      place: { argument: 'codes' },
      subject: 'Agreement of codes',
      expected: 'items coded by two coders or more, and two different codes',
      found: `${items} items, ${codes} codes`,
    }),
  );
}

export const codeAgreementFunction = defineFunction({
  name: 'CODE_AGREEMENT',
  subject: 'rankings',
  summary: 'How far several coders put the same items into the same categories, beyond chance.',
  definition:
    'krippendorff: alpha = 1 − observed ÷ expected disagreement, missing codes allowed, differences by level: nominal, ordinal, interval or ratio (Krippendorff 2011). fleiss: kappa = (P − Pe) ÷ (1 − Pe), items with a missing code left out (Fleiss 1971). 1 is full agreement, 0 what chance gives, below 0 less.',
  parameters: {
    codes: rangeParameter({
      help: 'One row an item, one column a coder; codes are words or numbers, blanks missing.',
    }),
    method: choiceParameter<'krippendorff' | 'fleiss'>({
      help: 'krippendorff or fleiss.',
      choices: ['krippendorff', 'fleiss'],
      synonyms: { alpha: 'krippendorff', kappa: 'fleiss' },
      fallback: 'krippendorff',
    }),
    level: choiceParameter<MeasurementLevel>({
      help: 'For krippendorff: nominal, ordinal, interval or ratio.',
      choices: ['nominal', 'ordinal', 'interval', 'ratio'],
      fallback: 'nominal',
    }),
    details: detailsParameter('TRUE spills the measure with z, p (fleiss) and numbers.'),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'none', help: 'At most 1.', spills: true },
  examples: [
    {
      note: 'Two coders, five comments.',
      arguments: [
        [
          ['goal', 'goal'],
          ['role', 'goal'],
          ['goal', 'goal'],
          ['role', 'role'],
          ['pay', 'goal'],
        ],
        'fleiss',
      ],
      result: 0.25925925925925924,
    },
    {
      note: 'They agree on everything.',
      arguments: [
        [
          ['goal', 'goal'],
          ['role', 'role'],
        ],
        'krippendorff',
        'nominal',
        true,
      ],
      result: [header, ['Krippendorff alpha', 1, null, null, 2, 4]],
    },
    {
      note: 'Everything is one code.',
      arguments: [
        [
          ['goal', 'goal'],
          ['goal', 'goal'],
        ],
      ],
      result: { issue: 'ranking-too-few' },
    },
  ],
  related: ['RANK_AGREEMENT', 'ALIGN_AGREEMENT'],
  calculate({ codes: grid, method, level, details, hasHeader }) {
    const codes = readCodes(grid, hasHeader);
    const unfit = method === 'krippendorff' ? unfitCodes(codes, level) : [];
    if (unfit.length > 0) return fail(...unfit);
    const agreement =
      method === 'fleiss'
        ? fleissAgreement(codes.ratings)
        : krippendorffAgreement(codes.ratings, level);
    const { value, z, p, items, codes: count } = agreement;
    if (value === null) return undefinedAgreement(agreement);
    return succeed(details ? [header, [names[method], value, z, p, items, count]] : value);
  },
});
