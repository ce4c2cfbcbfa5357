/** A global function that Sheets, a menu item or the sidebar calls by its name. */
export interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** Every one besides the custom functions; each is exported by `main.ts` under the same name. */
export const entryPoints: readonly EntryPoint[] = [
  { name: 'onOpen', parameters: [] },
  { name: 'onInstall', parameters: [] },
  { name: 'openPanel', parameters: [] },
  { name: 'openFindings', parameters: [] },
  { name: 'openBuild', parameters: [] },
  { name: 'openFunctions', parameters: [] },
  { name: 'readSpreadsheet', parameters: ['needs'] },
  { name: 'applyToSpreadsheet', parameters: ['edits'] },
  { name: 'insertFormula', parameters: ['formula'] },
];
