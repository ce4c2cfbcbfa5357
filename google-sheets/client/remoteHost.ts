import type { Host, Reading, Receipt } from '../../core/sheet/edit.ts';
import { callScript, type ScriptRunner } from './callScript.ts';

function lists(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return names.every((name) => Array.isArray(Reflect.get(value, name)));
}

function isReading(value: unknown): value is Reading {
  return lists(value, ['grids']) && typeof Reflect.get(Object(value), 'records') === 'object';
}

function isReceipt(value: unknown): value is Receipt {
  return lists(value, ['applied', 'skipped', 'inverse']);
}

/**
 * The open spreadsheet as seen from the sidebar: the core runs in this page, only reading and writing go to the
 * script, so a check-up costs one call and the script stays small.
 */
export function remoteHost(runner: ScriptRunner): Host {
  return {
    async read(needs) {
      const reading = await callScript(runner, 'readSpreadsheet', JSON.stringify(needs));
      if (isReading(reading)) return reading;
      throw new Error('The script answered something that is no reading of the file.');
    },
    async apply(edits) {
      const receipt = await callScript(runner, 'applyToSpreadsheet', JSON.stringify(edits));
      if (isReceipt(receipt)) return receipt;
      throw new Error('The script answered something that is no receipt.');
    },
  };
}
