import { nameKey } from '../statistics/nameKey.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';

/** Entries of a cell that holds several: separated by commas, semicolons or line breaks; stand-ins such as "n/a" left out. */
export function splitList(text: string | null): readonly string[] {
  if (text === null) return [];
  const parts = text.split(/[,;\n]/).map((part) => part.trim());
  return parts.filter((part) => part !== '' && !(namesNobody(part) && !/\d/.test(part)));
}

/** The same, folded for comparing. */
export function listKeys(text: string | null): readonly string[] {
  return splitList(text).map(nameKey);
}
