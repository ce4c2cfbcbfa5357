import { localBridge } from '../../panel/handler/localBridge.ts';
import { separatorOf } from '../../panel/model/separatorOf.ts';
import { mountPanel } from '../../panel/mount.tsx';
import { associateCommands } from '../commands/associateCommands.ts';
import { excelSession } from './excelSession.ts';
import { panePreferences } from './preferences.ts';

/** Set by the build: the namespace of the manifest this page belongs to, with its dot. */
declare const FUNCTION_PREFIX: string;

/** Puts the panel into the task pane and connects it with the workbook and the ribbon. */
export function startPane(): void {
  const element = document.getElementById('panel');
  if (!element) throw new Error('the task pane has no place for the panel');
  const panel = mountPanel(element, localBridge(excelSession(FUNCTION_PREFIX)), {
    host: 'excel',
    reportsProgress: true,
    separator: separatorOf(Office.context.contentLanguage || 'en-US'),
    functionPrefix: FUNCTION_PREFIX,
    preferences: panePreferences(Office.context.partitionKey ?? ''),
  });
  associateCommands(panel);
}
