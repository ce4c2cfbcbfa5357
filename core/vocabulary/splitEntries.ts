import { namesNobody } from './namesNobody.ts';

function parts(text: string | null, separator: RegExp): readonly string[] {
  return (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Entries of one cell: separated by commas, semicolons or line breaks; blank ones left out. */
export function splitEntries(text: string | null): readonly string[] {
  return parts(text, /[,;\n]/);
}

/** People of one cell: separated by commas, semicolons, line breaks, or a free-standing "&", "+" or "/". "R&D" stays one name. */
export function splitPeople(text: string | null): readonly string[] {
  return parts(text, /[,;\n]|\s[&+/]\s/);
}

/** As `splitPeople`, without words for nobody such as "tbd". */
export function namedPeople(text: string | null): readonly string[] {
  return splitPeople(text).filter((name) => !namesNobody(name));
}

/** As `splitEntries`, without words for nothing such as "n/a"; a number is a name. */
export function namedEntries(text: string | null): readonly string[] {
  return splitEntries(text).filter((name) => !namesNobody(name.replace(/\d/g, 'x')));
}
