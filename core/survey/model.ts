import type { Issue } from '../issue/issue.ts';

/** Numbers a scale of answers runs through: `lowest`, `lowest` + 1, … `options` of them. */
export interface Scale {
  readonly lowest: number;
  readonly options: number;
  /** True where nobody said so and the answers themselves told. */
  readonly isAssumed: boolean;
}

/** One question of a survey. */
export interface Question {
  /** Zero-based column its answers stand in. */
  readonly column: number;
  /** Header as written. */
  readonly header: string;
  /** The question itself, without aspect and marks. */
  readonly text: string;
  /** What several questions ask for together, such as "Shared vision"; null where the header names none. */
  readonly aspect: string | null;
  /** True where agreeing means the opposite of the aspect: answers are turned before they are averaged. */
  readonly isReversed: boolean;
}

/** What one person answered; nobody's name is kept. */
export interface Response {
  readonly row: number;
  readonly team: string | null;
  /** As given, by question; null is missing. */
  readonly answers: readonly (number | null)[];
  /** Zero-based row of each answer where they stand one a row; left out where all stand in `row`. */
  readonly rows?: readonly number[];
}

/** A survey as read. */
export interface Survey {
  readonly sheet: string;
  readonly argument?: string;
  readonly headerRow: number | null;
  readonly teamColumn: number | null;
  readonly questions: readonly Question[];
  readonly responses: readonly Response[];
  readonly scale: Scale;
  readonly issues: readonly Issue[];
}

/** An answer in the direction of its aspect: turned where the question is reversed. */
export function scored(answer: number, { isReversed }: Question, scale: Scale): number {
  return isReversed ? 2 * scale.lowest + scale.options - 1 - answer : answer;
}
