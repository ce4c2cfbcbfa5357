import { placeCell } from '../../issue/describe.ts';
import type { EvidenceRow } from '../alignmentIndex.ts';
import type { EvidenceItem } from './model.ts';

function rowOf({ state, place, text }: EvidenceItem): EvidenceRow[] {
  if (state === 'good') return [];
  const { sheet = null, row, column } = place;
  const cell = row === undefined ? null : placeCell({ row, column: column ?? 0 });
  return [{ state, sheet, cell, text, count: 1 }];
}

const order = { bad: 0, unknown: 1 } as const;

/** What is not good among the items, each text at a place once with how often it comes: faulty first. */
export function evidenceRows(items: readonly EvidenceItem[]): readonly EvidenceRow[] {
  const rows = new Map<string, EvidenceRow>();
  for (const row of items.flatMap(rowOf)) {
    const key = JSON.stringify([row.state, row.sheet, row.cell, row.text]);
    rows.set(key, { ...row, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  return [...rows.values()].sort((a, b) => order[a.state] - order[b.state]);
}
