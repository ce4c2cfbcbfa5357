import type { Issue, Language, Place } from './issue.ts';

/** Column letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The cell or column of a place in A1 notation, without the sheet: `B7`, `B`, or the empty string. */
export function placeCell({ row, column }: Place): string {
  if (column === undefined) return row === undefined ? '' : `row ${row + 1}`;
  return columnLetters(column) + (row === undefined ? '' : String(row + 1));
}

/** A place in words: `OKRs!B7`, `argument target, B2`, `column "Owner"`; "the input" when nothing is known. */
export function describePlace(place: Place): string {
  const cell = placeCell(place);
  const parts = [
    place.argument === undefined ? '' : `argument ${place.argument}`,
    place.sheet === undefined ? cell : [place.sheet, cell].filter(Boolean).join('!'),
    place.header === undefined ? '' : `column "${place.header}"`,
  ];
  return parts.filter(Boolean).join(', ') || 'the input';
}

/** The issue's sentence with its place, expectation and finding filled in. */
export function describeIssue(issue: Issue, language: Language = 'en'): string {
  const words: Record<string, string> = {
    place: describePlace(issue.place),
    expected: issue.expected,
    found: issue.found,
    subject: issue.subject ?? '',
  };
  return issue.sentences[language].replace(
    /\{(\w+)\}/g,
    (whole, word: string) => words[word] ?? whole,
  );
}
