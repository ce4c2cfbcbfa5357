export function Build() {
  return null;
}
