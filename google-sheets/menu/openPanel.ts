/** Scopes the panel cannot work without; people may have granted only some of them. */
const neededScopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** Where the page says which view to begin with and how the spreadsheet writes numbers. */
const settings = 'data-view="overview" data-locale=""';

/** Opens the sidebar on a view; asks for the scopes first where some were not granted. */
function open(view: string): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, neededScopes);
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tandem');
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const chosen = `data-view="${view}" data-locale="${locale}"`;
  page.setContent(page.getContent().replace(settings, chosen));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** What each sheet is and how it scores. */
export function openPanel(): void {
  open('overview');
}

/** What is wrong, cell by cell. */
export function openFindings(): void {
  open('findings');
}

/** Adding a tracker, or turning a sheet into one. */
export function openBuild(): void {
  open('build');
}

/** Help on every function. */
export function openFunctions(): void {
  open('functions');
}
