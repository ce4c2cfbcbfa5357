type List = readonly (number | null)[];

function filledLength(list: List): number {
  let length = list.length;
  while (length > 0 && list[length - 1] === null) length--;
  return length;
}

/**
 * Two lists side by side without the blank rows below both: a range that reaches past the data, as A2:A does, pairs with one
 * that ends with it. A blank beside a value stays.
 */
export function withoutBlankTail(x: List, y: List): readonly [x: List, y: List] {
  const length = Math.max(filledLength(x), filledLength(y));
  return [x.slice(0, length), y.slice(0, length)];
}
