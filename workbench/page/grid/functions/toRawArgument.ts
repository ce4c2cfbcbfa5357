import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import type { RawArgument } from '../../../../core/declare/parameter.ts';
import { type Cell, type ErrorValue, errorValues } from '../../../../core/sheet/cell.ts';

/** An argument as the formula engine holds it, as the core takes it: a blank cell is null, a zero is 0. */
export function toRawArgument(argument: BaseValueObject): RawArgument {
  return isArray(argument) ? toMatrix(argument) : toCell(argument);
}

function isArray(argument: BaseValueObject): argument is ArrayValueObject {
  return argument.isArray();
}

function toMatrix(array: ArrayValueObject): Cell[][] {
  const columns = array.getColumnCount();
  const rows = Array.from({ length: array.getRowCount() }, () =>
    new Array<Cell>(columns).fill(null),
  );
  array.iterator((value, row, column) => {
    const cells = rows[row];
    if (cells) cells[column] = toCell(value);
  });
  return rows;
}

function toCell(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  const raw = value.getValue();
  if (value.isError()) return { error: toErrorValue(String(raw)) };
  return raw === '' ? null : raw;
}

function toErrorValue(text: string): ErrorValue {
  return errorValues.find((known) => known === text) ?? '#ERROR!';
}
