/** Items with their place as a key, for lists whose items have no id of their own and stand where they are. */
export function numbered<T>(
  items: readonly T[],
): readonly { readonly key: string; readonly item: T; readonly index: number }[] {
  return items.map((item, index) => ({ key: String(index), item, index }));
}
