/** Entries of the spreadsheet's menus that a saved file would not show; offering them would promise too much. */
const hidden = [
  ...['sheet.menu.cell-insert', 'sheet.menu.delete', 'sheet.menu.copy-special'],
  ...['sheet.menu.sheet-frozen', 'sheet.contextMenu.permission'],
  ...['sheet.row-header-menu.sheet-frozen', 'sheet.column-header-menu.sheet-frozen'],
  ...['sheet.command.paste-format', 'sheet.command.paste-col-width'],
  ...['sheet.command.paste-besides-border'],
  ...['sheet.command.clear-selection-format', 'sheet.command.clear-selection-all'],
  ...['sheet.command.insert-multi-cols-before', 'sheet.command.insert-multi-cols-right'],
  ...['sheet.command.insert-multi-rows-above', 'sheet.command.insert-multi-rows-after'],
  ...['sheet.command.remove-col-confirm', 'sheet.command.remove-row-confirm'],
  ...['sheet.command.hide-col-confirm', 'sheet.command.hide-row-confirm'],
  ...['sheet.command.set-selected-cols-visible', 'sheet.command.set-selected-rows-visible'],
  ...['sheet.command.set-row-height', 'sheet.command.set-row-is-auto-height'],
  ...['sheet.command.set-worksheet-col-width', 'sheet.command.set-col-auto-width'],
  ...['sheet.command.copy-sheet', 'sheet.command.set-tab-color'],
  ...['sheet.command.set-worksheet-hidden', 'ui-sheet.command.show-menu-list'],
  ...['sheet.command.add-range-protection-from-sheet-bar'],
  ...['sheet.command.delete-worksheet-protection-from-sheet-bar'],
  ...['sheet.command.change-sheet-protection-from-sheet-bar'],
  ...['sheet.command.view-sheet-permission-from-sheet-bar'],
];

/** The menu set-up of the spreadsheet. */
export const hiddenMenus: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  hidden.map((id) => [id, { hidden: true }]),
);
