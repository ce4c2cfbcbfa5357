/** A mistake in how a command was called; shown with the usage line, exit 2. */
export class UsageError extends Error {}

/** Exit codes, the same for every command. */
export const exitCodes = {
  /** Done; no errors in the work that was looked at. */
  clean: 0,
  /** Errors were found in the work, or cases failed. */
  errorsFound: 1,
  /** Could not read, could not write, or called wrongly. */
  failed: 2,
} as const;
