import type { ComputedColumn } from '../sheet/column.ts';
import { capacityShare, capacityVerdict } from './capacityVerdict.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Planned ÷ available as a native formula. */
export const shareTwin: ComputedColumn = {
  formula:
    '=IF(AND(ISNUMBER({plannedEffort}),ISNUMBER({available})),IF(AND({available}>0,{plannedEffort}>=0),{plannedEffort}/{available},""),"")',
  calculate({ plannedEffort, available }) {
    if (!isNumber(plannedEffort) || !isNumber(available)) return '';
    return capacityShare({ planned: plannedEffort, available }) ?? '';
  },
};

/** The verdict as a native formula. */
export const verdictTwin: ComputedColumn = {
  formula:
    '=IF(ISNUMBER({share}),IF({share}>1,"exceeds",IF({share}>={setting:tightFrom},"tight","fits")),"")',
  calculate({ share }, { tightFrom }) {
    if (!isNumber(share)) return '';
    return capacityVerdict(share, isNumber(tightFrom) ? tightFrom : 0);
  },
};
