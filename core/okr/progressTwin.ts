import type { Cell } from '../sheet/cell.ts';
import type { ComputedColumn } from '../sheet/column.ts';
import { type KeyResultType, keyResultTypes, type Measure } from './model.ts';
import { placeOfArgument } from './placeOfArgument.ts';
import { progressByType } from './progressByType.ts';
import { okrThresholds } from './thresholds.ts';

type RowCells = Readonly<Record<string, Cell>>;

const numberOrNull = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : null);

/** Type of a row as the native formula reads it: exact words, any case; null for any other text. */
function typeOf(cell: Cell | undefined): KeyResultType | null {
  const word = typeof cell === 'string' ? cell.toLowerCase() : '';
  if (word === '') return 'increase';
  return keyResultTypes.find((type) => type === word) ?? null;
}

function measureOf(row: RowCells, type: KeyResultType): Measure {
  const { current } = row;
  return {
    type,
    start: numberOrNull(row.start),
    target: numberOrNull(row.target),
    current:
      typeof current === 'boolean' && type === 'binary' ? Number(current) : numberOrNull(current),
    low: numberOrNull(row.low),
    high: numberOrNull(row.high),
  };
}

const held = (share: string) => `MAX(0,MIN(1,${share}))`;

const linear =
  'IF(AND(ISNUMBER({start}),ISNUMBER({target})),IF({start}={target},"",' +
  `${held('({current}-{start})/({target}-{start})')}),"")`;
const above = 'IF(ISNUMBER({target}),IF({current}>={target},1,0),"")';
const below = 'IF(ISNUMBER({target}),IF({current}<={target},1,0),"")';
const band =
  'IF(AND(ISNUMBER({low}),ISNUMBER({high})),IF({low}>{high},"",IF(AND({current}>={low},{current}<={high}),1,0)),"")';
const milestone = `IF(AND(N({target})>0,{current}>=0),${held('{current}/{target}')},"")`;
const percent = `IF(ABS({current})<=${okrThresholds.percentCeiling.value},${held('{current}')},"")`;
const binary = 'IF(OR({current}=TRUE,{current}=1),1,IF(OR({current}=FALSE,{current}=0),0,""))';

/** Progress of a row as a native formula and as TypeScript: blank where progress is undefined or unknown. */
export const progressTwin: ComputedColumn = {
  formula:
    `=IF({current}="","",IF({type}="binary",${binary},IF(NOT(ISNUMBER({current})),"",` +
    `IF(OR({type}="",{type}="increase",{type}="decrease"),${linear},` +
    `IF({type}="above",${above},IF({type}="below",${below},IF({type}="band",${band},` +
    `IF({type}="milestone",${milestone},IF({type}="percent",${percent},"")))))))))`,
  calculate(row) {
    const type = typeOf(row.type);
    if (type === null) return '';
    const outcome = progressByType(measureOf(row, type), placeOfArgument);
    return outcome.ok ? outcome.value.clamped : '';
  },
};
