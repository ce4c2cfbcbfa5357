/** How much an issue matters: an error makes a number wrong or impossible, a warning makes it doubtful, information is for the reader. */
export type Severity = 'error' | 'warning' | 'info';

/** Languages every sentence exists in; adding one here makes the compiler name each sentence still to be written. */
export type Language = 'en';

/** Where an issue is: rows and columns are zero-based within the sheet (or within the range, for a function argument). */
export interface Place {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** Name of the function parameter the value came in by. */
  readonly argument?: string;
  /** Header text or column title, when the place is a column. */
  readonly header?: string;
}

/** One sentence a language; `{place}`, `{expected}`, `{found}` and `{subject}` are filled in. */
export type Sentences = Readonly<Record<Language, string>>;

/** One thing that is wrong, as a value: where, what was expected, what was found. Never thrown. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly expected: string;
  readonly found: string;
  /** What the issue is about in the user's own words: a task, a key result, a person. */
  readonly subject?: string;
  readonly sentences: Sentences;
}

/** What a caller says about one occurrence; the rest comes from the issue's declaration. */
export interface Occurrence {
  readonly place?: Place;
  readonly expected: string;
  readonly found: string;
  readonly subject?: string;
}
