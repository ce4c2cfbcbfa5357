export { answerFunction } from './functions/answerFunction.ts';
export { onInstall, onOpen } from './menu/onOpen.ts';
export { openBuild, openFindings, openFunctions, openPanel } from './menu/openPanel.ts';
export { applyToSpreadsheet, insertFormula, readSpreadsheet } from './messages/answerSidebar.ts';
