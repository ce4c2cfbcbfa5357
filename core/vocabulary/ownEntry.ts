/** The entry of a dictionary under a word somebody typed; undefined for words that only every object knows, such as "constructor". */
export function ownEntry<T>(dictionary: Readonly<Record<string, T>>, word: string): T | undefined {
  return word in Object.prototype ? undefined : dictionary[word];
}
