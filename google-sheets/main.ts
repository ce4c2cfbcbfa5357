export { answerFunction } from './functions/answerFunction.ts';
export { onInstall, onOpen } from './menu/onOpen.ts';
export { showPanel } from './menu/showPanel.ts';
