import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import {
  type BarsBlock,
  defineView,
  type FigureBlock,
  type TableBlock,
  type ViewBlock,
  type ViewDefinition,
} from '../declare/view.ts';
import { type Assumption, isAlive } from './model.ts';
import { readAssumptions, subjectOf } from './readAssumptions.ts';
import { type StaleLimits, type StaleReason, staleAssumptions } from './staleAssumptions.ts';
import { type TestedShare, testedAssumptions, testedObjectives } from './testedShare.ts';

function figureOf(label: string, { value, tested, listed }: TestedShare): FigureBlock {
  const note = value === null ? 'nothing to test' : `${tested} of ${listed}`;
  const tone = value === null ? 'plain' : value === 1 ? 'good' : 'watch';
  return { block: 'figure', label, value, unit: 'fraction', count: listed, tone, note };
}

/** Days since the last test, the oldest first; what was never tested has no bar and says so. */
function barsOf(assumptions: readonly Assumption[], limits: StaleLimits): BarsBlock {
  const stale = new Set(staleAssumptions(assumptions, limits).map((each) => each.assumption));
  const bars = assumptions.filter(isAlive).map((assumption) => {
    const { testedOn, at } = assumption;
    const value = testedOn === null || testedOn > limits.today ? null : limits.today - testedOn;
    const never = testedOn === null ? 'never tested' : 'test day still to come';
    const fresh = value === null ? ('plain' as const) : ('good' as const);
    const tone = stale.has(assumption) ? ('watch' as const) : fresh;
    const label = subjectOf(assumption);
    return { label, value, tone, at: at.assumption, ...(value === null ? { note: never } : {}) };
  });
  const age = (value: number | null) => value ?? Number.MAX_VALUE;
  const caption = `Days since the last test (stale after ${limits.days})`;
  return {
    block: 'bars',
    caption,
    unit: 'days',
    bars: [...bars].sort((a, b) => age(b.value) - age(a.value)),
  };
}

const headers = [
  'ID',
  'Assumption',
  'Status',
  'Confidence',
  'Impact',
  'Objective',
  'Stale',
] as const;

function tableOf(
  assumptions: readonly Assumption[],
  reasons: ReadonlyMap<Assumption, StaleReason>,
): TableBlock {
  return {
    block: 'table',
    caption: 'Assumptions',
    columns: headers.map((header) => ({
      ...{ header, unit: header === 'Confidence' ? ('fraction' as const) : ('none' as const) },
    })),
    rows: assumptions.map((assumption) => {
      const { id, text, state, confidence, impact, objective, at } = assumption;
      const reason = reasons.get(assumption) ?? null;
      const tone = state === 'refuted' ? 'bad' : reason === null ? 'plain' : 'watch';
      return {
        cells: [id, text, state, confidence, impact, objective, reason],
        at: at.assumption,
        tone,
      };
    }),
  };
}

function blocksOf(inputs: readonly CheckInput[], context: Context): readonly ViewBlock[] {
  const { locale, today } = context;
  const assumptions = inputs
    .filter(({ table }) => table.kind === 'assumptions')
    .flatMap((input) => readAssumptions(input, locale).assumptions);
  if (today === null)
    return [
      { block: 'text', text: 'Without a day nothing can be called stale.' },
      tableOf(assumptions, new Map()),
    ];
  const limits = { today, days: settingNumber(context, 'assumptionStaleAfter') };
  const stale = staleAssumptions(assumptions, limits);
  return [
    figureOf('Assumptions tested lately', testedAssumptions(assumptions, limits)),
    figureOf('Objectives resting on tested assumptions', testedObjectives(assumptions, limits)),
    barsOf(assumptions, limits),
    tableOf(assumptions, new Map(stale.map(({ assumption, reason }) => [assumption, reason]))),
  ];
}

/** What has to be true, how sure that is, and how long ago it was tested. */
export const assumptionsView: ViewDefinition = defineView({
  id: 'assumptions',
  title: 'Assumptions',
  summary: 'What has to be true, and how long ago anybody looked.',
  kinds: ['assumptions'],
  run: blocksOf,
});
