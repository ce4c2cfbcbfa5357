/** Scopes the panel cannot work without; people may have granted only some of them. */
const neededScopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** Opens the panel in the sidebar; asks for the scopes first where some were not granted. */
export function showPanel(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, neededScopes);
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tandem');
  SpreadsheetApp.getUi().showSidebar(page);
}
