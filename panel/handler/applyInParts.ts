import type { Edit, Receipt } from '../../core/sheet/edit.ts';
import { partRecords } from '../../core/sheet/partRecords.ts';
import type { LongWork } from './longWork.ts';
import type { Maybe } from './maybe.ts';
import type { Session } from './session.ts';

/** What was written, and how many edits were not begun because the user stopped the work. */
export interface StoppableReceipt extends Receipt {
  readonly stopped?: number;
}

/** What writing in parts needs of a session. */
type PartSession = Pick<Session, 'host' | 'work'>;

function groupOf(edit: Edit | undefined): string | undefined {
  return edit?.kind === 'cell' ? edit.together : undefined;
}

/** Sheets are added first, as a host does in one go, so that formulas of an early part find those of a later one. */
function sheetsFirst(edits: readonly Edit[]): readonly Edit[] {
  if (edits.some((edit) => edit.kind === 'sheet' && edit.action === 'remove')) return edits;
  const { length } = partRecords(edits).leading;
  const rest = edits.slice(length);
  const isAdded = (edit: Edit) => edit.kind === 'sheet';
  return [
    ...edits.slice(0, length),
    ...rest.filter(isAdded),
    ...rest.filter((edit) => !isAdded(edit)),
  ];
}

/** Parts of at most that many edits; edits that are made all or none stay in one part. */
export function partsOf(edits: readonly Edit[], size: number): readonly (readonly Edit[])[] {
  const ordered = sheetsFirst(edits);
  const parts: Edit[][] = [];
  ordered.forEach((edit, index) => {
    const last = parts[parts.length - 1];
    const group = groupOf(edit);
    const belongs = group !== undefined && group === groupOf(ordered[index - 1]);
    if (last && (last.length < size || belongs)) last.push(edit);
    else parts.push([edit]);
  });
  return parts;
}

/** No part knows the inverse of the whole, so no record is given it. */
function withoutInverse(edit: Edit): Edit {
  return edit.kind === 'record' ? { ...edit, inverseWithin: undefined } : edit;
}

async function applyParts(
  edits: readonly Edit[],
  work: LongWork,
  { host }: PartSession,
): Promise<StoppableReceipt> {
  const parts = partsOf(edits.map(withoutInverse), work.partSize);
  const receipts: Receipt[] = [];
  let done = 0;
  try {
    for (const part of parts) {
      work.tell({ label: 'Writing', done, total: edits.length });
      await work.pause();
      if (work.isCancelled()) break;
      receipts.push(await host.apply(part));
      done += part.length;
    }
  } finally {
    work.tell(null);
  }
  return {
    applied: receipts.flatMap(({ applied }) => applied),
    skipped: receipts.flatMap(({ skipped }) => skipped),
    inverse: [...receipts].reverse().flatMap(({ inverse }) => inverse),
    ...(done < edits.length ? { stopped: edits.length - done } : {}),
  };
}

/**
 * Applies a long plan in parts, saying how far it is; whoever stops it stops it between two parts. A short one, and
 * one for a host that writes a plan whole or not at all, is applied in one go.
 */
export function applyInParts(
  edits: readonly Edit[],
  session: PartSession,
): Maybe<StoppableReceipt> {
  const { host, work } = session;
  if (!work || host.isAtomic || edits.length <= work.partSize) return host.apply(edits);
  return applyParts(edits, work, session);
}
