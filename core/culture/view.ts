import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { defineView, type TableBlock, type Tone, type ViewBlock } from '../declare/view.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { cultureColumns } from './columns.ts';
import { cultureCongruence } from './cultureCongruence.ts';
import { cultureDefaults } from './cultureDefaults.ts';
import { type CultureProfile, cultureProfile } from './cultureProfile.ts';
import {
  type CultureAnswer,
  type CultureType,
  cultureAxes,
  cultureTypes,
  type Points,
} from './cultureTypes.ts';
import { dominantTypes } from './dominantTypes.ts';
import { type GapSize, gapSize } from './gapSize.ts';
import { hybridTypes } from './hybridTypes.ts';
import { readCulture } from './readCulture.ts';

const tones: Readonly<Record<GapSize, Tone>> = {
  substantial: 'bad',
  minor: 'watch',
  small: 'good',
};

/** One decimal is all that means of whole points bear. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}

function bars(caption: string, points: Points | null): ViewBlock[] {
  if (points === null) return [{ block: 'text', text: `${caption}: nobody answered.` }];
  const dominant = dominantTypes(points);
  const each = cultureTypes.map((type) => ({
    ...{ label: type, value: rounded(points[type]) },
    note: dominant.includes(type) ? `dominant; ${cultureAxes[type]}` : cultureAxes[type],
  }));
  return [{ block: 'bars', caption, unit: 'score', scale: [0, 100], bars: each }];
}

function gapTable({ now, wanted, gap }: CultureProfile): TableBlock[] {
  if (!now || !wanted || !gap) return [];
  const headers = ['Type', 'Now', 'Wanted', 'Gap', 'Size'];
  const columns = headers.map((header) => ({ header, unit: 'none' as const }));
  const rows = cultureTypes.map((type) => {
    const size = gapSize(gap[type]);
    const points = [now[type], wanted[type], gap[type]].map(rounded);
    return { cells: [type, ...points, size], tone: tones[size] };
  });
  return [{ block: 'table', caption: 'From now to wanted, in points of 100', columns, rows }];
}

function leading(points: Points): readonly CultureType[] {
  return hybridTypes(points) ?? dominantTypes(points);
}

function named(points: Points): string {
  const hybrid = hybridTypes(points);
  if (hybrid) return `a hybrid of ${hybrid.join(' and ')}`;
  return dominantTypes(points).join(' and ');
}

/** What the leading types suggest, in one paragraph. */
function advice({ now, wanted }: CultureProfile): ViewBlock[] {
  if (now === null) return [];
  const target = wanted === null ? '' : `; wanted is ${named(wanted)}`;
  const ways = leading(wanted ?? now).map((type) => {
    const { checkIn, decisions } = cultureDefaults[type];
    return `For ${type}: ${checkIn}; ${decisions}.`;
  });
  const text = `The culture now is ${named(now)}${target}. Starting points, to be changed as you like. ${ways.join(' ')}`;
  return [{ block: 'text', text }];
}

function congruenceFigure(answers: readonly CultureAnswer[], count: number): ViewBlock {
  const congruence = cultureCongruence(answers);
  const dimensions = congruence?.dimensions.length ?? 0;
  return {
    ...{ block: 'figure', label: 'Dimensions that agree with the whole', unit: 'fraction', count },
    value: congruence ? congruence.matching / dimensions : null,
    note: congruence ? `${congruence.matching} of ${dimensions}` : 'Nobody rated what is now.',
  };
}

/** The blocks of one sheet of answers; too few respondents show their number and nothing else. */
function sheetBlocks(answers: readonly CultureAnswer[], least: number): readonly ViewBlock[] {
  const profile = cultureProfile(answers);
  const { respondents: count, coverage } = profile;
  const isShown = count >= least;
  const figure: ViewBlock = {
    ...{ block: 'figure', label: 'Respondents', unit: 'count', coverage, count },
    value: isShown ? count : null,
    ...(isShown ? {} : { note: `Fewer than ${least} people answered; nothing is shown.` }),
  };
  if (!isShown) return [figure];
  return [
    figure,
    ...bars('Culture now', profile.now),
    ...bars('Culture wanted', profile.wanted),
    ...gapTable(profile),
    congruenceFigure(answers, count),
    ...advice(profile),
  ];
}

function blocksOf({ grid, table }: CheckInput, context: Context): readonly ViewBlock[] {
  const read = readRecognised({ grid, table, locale: context.locale }, cultureColumns);
  const { answers } = readCulture(read);
  return sheetBlocks(answers, settingNumber(context, 'minimumAnswers'));
}

/** Culture now and wanted, the gap between them, and what the leading types suggest. */
export const cultureView = defineView({
  id: 'culture',
  title: 'Culture',
  summary: 'Which culture do we have, which do we want, and how far is it?',
  kinds: ['culture'],
  run: (inputs, context) =>
    inputs
      .filter(({ table }) => table.kind === 'culture')
      .flatMap((input) => blocksOf(input, context)),
});
