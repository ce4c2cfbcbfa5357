import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import { type Cell, isErrorCell, type Matrix } from '../../../../core/sheet/cell.ts';

/** A result of the core as the formula engine takes it; a matrix spills, its short rows padded with blanks. */
export function toValueObject(result: Cell | Matrix): BaseValueObject {
  return isMatrix(result) ? toArray(result) : toSingle(result);
}

function isMatrix(result: Cell | Matrix): result is Matrix {
  return Array.isArray(result);
}

function toArray(rows: Matrix): BaseValueObject {
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  const calculateValueList = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => toSingle(row[column] ?? '')),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** A blank inside a spill is an empty text, because the engine shows its own blank as 0. */
function toSingle(cell: Cell): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (!isErrorCell(cell)) return ValueObjectFactory.create(cell);
  return ErrorValueObject.create(
    errorTypes.find((known) => known === cell.error) ?? ErrorType.VALUE,
  );
}

const errorTypes: readonly ErrorType[] = Object.values(ErrorType);
