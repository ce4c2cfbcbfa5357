import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, numberParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { type EarnedValue, earnedValue } from '../earnedValue.ts';
import { moneyIssues } from '../issues.ts';

const figures = ['CPI', 'SPI', 'CV', 'SV', 'EAC', 'ETC', 'VAC', 'TCPI', 'all'] as const;

type Figure = Exclude<(typeof figures)[number], 'all'>;

const names: Readonly<Record<Figure, keyof EarnedValue>> = {
  ...{ CPI: 'costIndex', SPI: 'scheduleIndex', CV: 'costVariance', SV: 'scheduleVariance' },
  ...{ EAC: 'atCompletion', ETC: 'toComplete', VAC: 'completionVariance' },
  TCPI: 'toCompleteIndex',
};

const needs: Readonly<Partial<Record<Figure, string>>> = {
  ...{ CPI: 'an actual cost above 0', SPI: 'a planned value above 0' },
  ...{ TCPI: 'a budget that is not used up to the last cent' },
};

export const earnedValueFunction = defineFunction({
  name: 'EVM_INDEX',
  subject: 'money',
  summary: 'Earned value of a project: how well money and time were used, and what it will cost.',
  definition:
    'CPI: earned ÷ actual; SPI: earned ÷ planned; CV: earned − actual; SV: earned − planned; EAC: budget ÷ CPI; ETC: EAC − actual; VAC: budget − EAC; TCPI: (budget − earned) ÷ (budget − actual). Source: Project Management Institute, earned value management.',
  parameters: {
    budget: numberParameter({ help: 'Whole budget of the project.', unit: 'money', minimum: 0 }),
    planned: numberParameter({
      ...{ help: 'Worth of the work planned to date.', unit: 'money', minimum: 0 },
    }),
    earned: numberParameter({ help: 'Worth of the work done to date.', unit: 'money', minimum: 0 }),
    actual: numberParameter({ help: 'Cost to date.', unit: 'money', minimum: 0 }),
    figure: choiceParameter<(typeof figures)[number]>({
      help: 'Which figure; all spills every one with its name, blank where it has nothing to stand on.',
      choices: figures,
      fallback: 'CPI',
    }),
  },
  result: {
    shape: 'value',
    unit: 'none',
    help: 'Indices above 1 are good; variances and costs are money.',
    spills: true,
  },
  examples: [
    { note: 'Earned 80 for 100', arguments: [400, 90, 80, 100], result: 0.8 },
    { note: 'Cost at the end', arguments: [400, 90, 80, 100, 'EAC'], result: 500 },
    {
      note: 'Nothing spent yet',
      arguments: [400, 90, 0, 0],
      result: { issue: 'earned-value-undefined' },
    },
    {
      note: 'All of it',
      arguments: [400, 100, 80, 100, 'all'],
      result: [
        ['Figure', 'Value'],
        ...[
          ['CPI', 0.8],
          ['SPI', 0.8],
          ['CV', -20],
          ['SV', -20],
          ['EAC', 500],
          ['ETC', 400],
        ],
        ...[
          ['VAC', -100],
          ['TCPI', 320 / 300],
        ],
      ],
    },
  ],
  related: ['COST_OF_DELAY', 'STRATEGIC_SPEND'],
  calculate({ figure, ...input }) {
    const result = earnedValue(input);
    if (figure === 'all') {
      const rows = (Object.keys(names) as Figure[]).map((name) => [
        ...[name, result?.[names[name]] ?? null],
      ]);
      return succeed([['Figure', 'Value'], ...rows]);
    }
    const value = result?.[names[figure]] ?? null;
    if (value !== null) return succeed(value);
    const expected = needs[figure] ?? 'work earned and money spent';
    const place = { argument: figure === 'SPI' ? 'planned' : 'actual' };
    const found = `earned ${input.earned}, actual ${input.actual}, planned ${input.planned}`;
    return fail(moneyIssues['earned-value-undefined']({ place, subject: figure, expected, found }));
  },
});
