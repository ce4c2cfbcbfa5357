import type { Host } from '../../../core/sheet/edit.ts';

declare global {
  interface Window {
    /** The port to the open workbook, for scripts typed into the browser's console and for tests. */
    tandemPort?: () => Host | null;
  }
}

/** Lets scripts on the page read and change the open workbook as the panel does. */
export function offerPort(port: () => Host | null): void {
  window.tandemPort = port;
}
