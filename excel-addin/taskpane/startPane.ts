import { localBridge } from '../../panel/handler/localBridge.ts';
import type { Separator } from '../../panel/model/formulaText.ts';
import { mountPanel } from '../../panel/mount.tsx';
import { associateCommands } from '../commands/associateCommands.ts';
import { excelSession } from './excelSession.ts';

/** Set by the build: the namespace of the manifest this page belongs to, with its dot. */
declare const FUNCTION_PREFIX: string;

/** Excel separates arguments by a semicolon where the comma is the decimal sign. */
function separatorOf(language: string): Separator {
  const decimal = new Intl.NumberFormat(language).format(0.5).charAt(1);
  return decimal === ',' ? ';' : ',';
}

/** Puts the panel into the task pane and connects it with the workbook and the ribbon. */
export function startPane(): void {
  const element = document.getElementById('panel');
  if (!element) throw new Error('the task pane has no place for the panel');
  const panel = mountPanel(element, localBridge(excelSession(FUNCTION_PREFIX)), {
    host: 'excel',
    separator: separatorOf(Office.context.contentLanguage || 'en-US'),
    functionPrefix: FUNCTION_PREFIX,
  });
  associateCommands(panel);
}
