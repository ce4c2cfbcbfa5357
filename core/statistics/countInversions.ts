/** Number of pairs that stand in the wrong order, counted while merging; time grows with n log n. */
export function countInversions(values: readonly number[]): number {
  let list = [...values];
  let count = 0;
  for (let width = 1; width < list.length; width *= 2) {
    const merged: number[] = [];
    for (let start = 0; start < list.length; start += 2 * width) {
      const middle = Math.min(start + width, list.length);
      const end = Math.min(start + 2 * width, list.length);
      let [left, right] = [start, middle];
      while (left < middle || right < end) {
        const takesLeft =
          right >= end || (left < middle && (list[left] ?? 0) <= (list[right] ?? 0));
        if (!takesLeft) count += middle - left;
        merged.push(list[takesLeft ? left++ : right++] ?? 0);
      }
    }
    list = merged;
  }
  return count;
}
