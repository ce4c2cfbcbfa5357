import type { MountedPanel } from '../../panel/mount.tsx';
import { ribbonButtons } from './ribbonButtons.ts';

/** Makes the ribbon's buttons open their view; they run in the pane's own page. */
export function associateCommands(panel: Promise<MountedPanel>): void {
  for (const { action, view } of ribbonButtons) {
    if (action === null) continue;
    Office.actions.associate(action, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        (await panel).open(view);
      } finally {
        event.completed();
      }
    });
  }
}
