/**
 * Words of one language that messages about common work are judged by: our own selection, put together for notes to
 * staff, meeting notes and team chats. A list is comma-separated; `*` at the end stands for any ending; accents and
 * case do not matter.
 */
export interface SentimentWords {
  readonly language: string;
  readonly good: string;
  /** Counts double. */
  readonly veryGood: string;
  readonly bad: string;
  /** Counts double. */
  readonly veryBad: string;
  /** Turn the word after them, up to a few words on, into its opposite. */
  readonly negations: string;
  /** True where a second negation only agrees with the first ("ne … pas", "no … nada"); else it turns back. */
  readonly negationsAgree: boolean;
  /** Make the next word count half as much again. */
  readonly stronger: string;
  /** Make the next word count half. */
  readonly weaker: string;
  /** Little words that tell the language. */
  readonly common: string;
}
