/** The part of the page's wire to the script that is used. */
export interface ScriptRunner {
  withSuccessHandler(handle: (answer: unknown) => void): ScriptRunner;
  withFailureHandler(handle: (error: { readonly message?: string }) => void): ScriptRunner;
  readSpreadsheet(needs: string): void;
  applyToSpreadsheet(edits: string): void;
  insertFormula(formula: string): void;
}

export type ScriptCall = 'readSpreadsheet' | 'applyToSpreadsheet' | 'insertFormula';

/** How Sheets says that the page runs under another of the browser's Google accounts than the file. */
const otherAccount =
  /PERMISSION_DENIED|authorization is required|do not have permission|not authorized/i;

/** What to tell instead of a message nobody can act on. */
export function explainFailure(message: string): string {
  if (otherAccount.test(message)) {
    return 'Google did not let the sidebar work in this file. This happens when several Google accounts are signed in at once: open the file in a browser profile (or private window) with only the account that installed Tandem.';
  }
  return message || 'Google gave no reason. Check that you are online, then try again.';
}

/**
 * Calls a function of the script with one text and answers its JSON. Rejects with a sentence; also when the script
 * answers nothing at all, which Sheets does when a call is lost.
 */
export function callScript(runner: ScriptRunner, name: ScriptCall, text: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    runner
      .withSuccessHandler((answer) => {
        if (typeof answer === 'string') resolve(JSON.parse(answer));
        else
          reject(
            new Error(
              'The script gave no answer. Try again; if it keeps failing, reload the file.',
            ),
          );
      })
      .withFailureHandler(({ message = '' }) => reject(new Error(explainFailure(message))))
      [name](text);
  });
}
