/** What one language says of the functions; what is missing is said in English. */
export interface FunctionTexts {
  /** By function. */
  readonly summaries: Readonly<Record<string, string>>;
  /** Help on parameters, by the English sentence. */
  readonly helps: Readonly<Record<string, string>>;
}
