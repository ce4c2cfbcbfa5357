import { cellContract } from './cellContract.ts';
import type { OpenHost } from './contractWorkbook.ts';
import { readContract } from './readContract.ts';
import { sheetContract } from './sheetContract.ts';

export type { OpenedHost, OpenHost, Seed, SeedCell } from './contractWorkbook.ts';

/** What every host must do alike: same reads, same edits, same receipts, same issues. */
export function hostContract(name: string, open: OpenHost): void {
  readContract(name, open);
  cellContract(name, open);
  sheetContract(name, open);
}
