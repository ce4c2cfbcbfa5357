/**
 * Fills the add-on's menu. Runs without any permission when the add-on is installed but not yet used in this
 * file, so it reads neither the document nor any setting.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open Tandem', 'openPanel')
    .addItem('Check up', 'openFindings')
    .addItem('Add or convert', 'openBuild')
    .addSeparator()
    .addItem('Functions', 'openFunctions')
    .addToUi();
}

/** Runs once after installing from within a spreadsheet; that file is already open, so its menu is filled here. */
export function onInstall(): void {
  onOpen();
}
