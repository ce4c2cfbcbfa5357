import type { FigureBlock, Tone } from '../view.ts';
import { toneWord } from './toneWord.ts';
import { valueText } from './valueText.ts';

/** A figure as it may be shown. */
export interface ShownFigure {
  /** The number in words, or `Not enough data`. */
  readonly value: string;
  readonly enough: boolean;
  readonly tone: Tone;
  /** What it stands on: `n = 12`, `80 % has data`; empty when the figure says neither. */
  readonly evidence: readonly string[];
}

/** A figure with what it stands on; below the least coverage (a fraction) there is no number and never a tone. */
export function shownFigure(figure: FigureBlock, minimumCoverage: number): ShownFigure {
  const { value, unit, coverage, count, tone = 'plain' } = figure;
  const enough = value !== null && (coverage ?? 1) >= minimumCoverage;
  return {
    value: enough ? valueText(value, unit) : 'Not enough data',
    enough,
    tone: enough ? tone : 'plain',
    evidence: [
      ...(count === undefined ? [] : [`n = ${valueText(count, 'count')}`]),
      ...(coverage === undefined ? [] : [`${valueText(coverage, 'fraction')} has data`]),
    ],
  };
}

/** A figure on one line: `Owners named: 72 % (Watch; n = 12, 80 % has data). Note.` */
export function figureText(figure: FigureBlock, minimumCoverage: number): string {
  const { value, tone, evidence } = shownFigure(figure, minimumCoverage);
  const beside = [toneWord(tone), evidence.join(', ')].filter((part) => part !== '').join('; ');
  const note = figure.note === undefined ? '' : ` – ${figure.note}`;
  return `${figure.label}: ${value}${beside === '' ? '' : ` (${beside})`}${note}`;
}
