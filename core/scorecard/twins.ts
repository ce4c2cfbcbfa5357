import type { Cell } from '../sheet/cell.ts';
import type { ComputedColumn } from '../sheet/column.ts';
import { scorecardThresholds } from './thresholds.ts';

const { onTargetFrom, watchFrom } = scorecardThresholds;

/** Slack of the bands, so that a score of 90 that arithmetic left at 89.9999999999 is on target. */
const bandSlack = 1e-9;

function hold(score: number): number {
  return Math.max(0, Math.min(100, score));
}

function ratioScore(actual: number, target: number, direction: Cell): Cell {
  if (target <= 0) return actual === target ? 100 : '';
  const word = typeof direction === 'string' ? direction.toLowerCase() : direction;
  if (word === null || word === '' || word === 'higher') return hold((100 * actual) / target);
  return word === 'lower' ? hold((100 * (2 * target - actual)) / target) : '';
}

function scoreOf({ actual, target, baseline, direction }: Readonly<Record<string, Cell>>): Cell {
  if (typeof actual !== 'number' || typeof target !== 'number') return '';
  if (baseline === null || baseline === undefined || baseline === '')
    return ratioScore(actual, target, direction ?? null);
  if (typeof baseline !== 'number' || baseline === target) return '';
  return hold((100 * (actual - baseline)) / (target - baseline));
}

/** Score of a measure: linear from its baseline to its target, or the share of the target where there is no baseline. */
export const scoreTwin: ComputedColumn = {
  formula:
    '=IF(NOT(AND(ISNUMBER({actual}),ISNUMBER({target}))),"",' +
    'IF({baseline}="",IF({target}<=0,IF({actual}={target},100,""),' +
    'IF(OR({direction}="",{direction}="higher"),MAX(0,MIN(100,100*{actual}/{target})),' +
    'IF({direction}="lower",MAX(0,MIN(100,100*(2*{target}-{actual})/{target})),""))),' +
    'IF(NOT(ISNUMBER({baseline})),"",IF({baseline}={target},"",' +
    'MAX(0,MIN(100,100*({actual}-{baseline})/({target}-{baseline})))))))',
  calculate: scoreOf,
};

function statusOf({ measure, score }: Readonly<Record<string, Cell>>): Cell {
  if (measure === null || measure === undefined || measure === '') return '';
  if (typeof score !== 'number') return 'No data';
  if (score >= onTargetFrom.value - bandSlack) return 'On target';
  return score >= watchFrom.value - bandSlack ? 'Watch' : 'Behind';
}

/** Band of the score in words; a measure without a score says so. */
export const statusTwin: ComputedColumn = {
  formula:
    '=IF({measure}="","",IF(NOT(ISNUMBER({score})),"No data",' +
    `IF({score}>=${onTargetFrom.value}-0.000000001,"On target",` +
    `IF({score}>=${watchFrom.value}-0.000000001,"Watch","Behind"))))`,
  calculate: statusOf,
};
