import {
  type CheckDefinition,
  type CheckInput,
  defineCheck,
  defineWorkbookCheck,
  type Score,
  type WorkbookCheckDefinition,
} from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import type { Issue } from '../issue/issue.ts';
import { checkFactors } from './checkFactors.ts';
import { checkOptionFactors, checkOptions } from './checkOptions.ts';
import { checkWeights } from './checkWeights.ts';
import { swotIssues } from './issues.ts';
import type { Factor, FactorList, Option, Side } from './model.ts';
import { readFactors } from './readFactors.ts';
import { readOptions } from './readOptions.ts';
import { sideScore } from './sideScore.ts';
import { unusedFactors } from './unusedFactors.ts';
import { indexFactors } from './usedFactors.ts';

const sideLabels: Readonly<Record<Side, string>> = { internal: 'IFE', external: 'EFE' };

/** IFE and EFE of a table that rates its factors; a mere list of words has no score. */
function scoresOf({ factors, sheet }: FactorList, today: number | null): readonly Score[] {
  return (['internal', 'external'] as const).flatMap((side) => {
    const { value, coverage } = sideScore(factors, side);
    if (value === null) return [];
    const about = { id: `swot/${sheet}/${side}`, kind: `swot-${side}`, asOf: today };
    const label = `${sideLabels[side]} of ${sheet} (1 to 4)`;
    return [{ ...about, label, value, unit: 'none', coverage }];
  });
}

const swotCheck = defineCheck({
  id: 'swot',
  kinds: ['swot'],
  summary: 'Weights that do not add up, ratings off the scale, factors that help and harm at once.',
  run(input, { locale, today }) {
    const list = readFactors(input, locale);
    const issues = [...list.issues, ...checkFactors(list), ...checkWeights(list)];
    return { scores: scoresOf(list, today), issues };
  },
});

const towsCheck = defineCheck({
  id: 'tows',
  kinds: ['tows'],
  summary: 'Strategic options that rest on no factor or that no objective carries out.',
  run(input, { locale }) {
    const list = readOptions(input, locale);
    return { scores: [], issues: [...list.issues, ...checkOptions(list)] };
  },
});

/** Checks that the check-up runs on lists of factors and on lists of options. */
export const swotChecks: readonly CheckDefinition[] = [swotCheck, towsCheck];

function unusedIssues(factors: readonly Factor[], options: readonly Option[], least: number) {
  return unusedFactors(factors, options, least).map(({ factor, share }): Issue => {
    const about = { place: factor.at.factor, subject: `${factor.id} "${factor.text}"` };
    const expected = 'an option that names it, or a lower weight';
    const found = `${Math.round(share * 100)} % of the weight of its side`;
    return swotIssues['swot-factor-unused']({ ...about, expected, found });
  });
}

function joinOptions(inputs: readonly CheckInput[], context: Context): readonly Issue[] {
  const { locale } = context;
  const of = (kind: string) => inputs.filter(({ table }) => table.kind === kind);
  const factors = of('swot').flatMap((input) => readFactors(input, locale).factors);
  const lists = of('tows').map((input) => readOptions(input, locale));
  if (factors.length === 0 || lists.length === 0) return [];
  const index = indexFactors(factors);
  const options = lists.filter(({ has }) => has.factors).flatMap((list) => list.options);
  const least = settingNumber(context, 'unusedFactorWeight');
  return [
    ...lists.flatMap((list) => checkOptionFactors(list, index)),
    ...(options.length === 0 ? [] : unusedIssues(factors, options, least)),
  ];
}

/** Joins the options of a workbook with its factors. */
export const swotOptionsCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'swot-options',
  summary:
    'Options that name unknown factors or the wrong type, heavy factors that no option uses.',
  run: (inputs, context) => ({ scores: [], issues: joinOptions(inputs, context) }),
});
