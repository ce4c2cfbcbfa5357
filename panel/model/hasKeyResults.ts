import type { OverviewReply } from '../bridge.ts';

/** True where there is something to check in. */
export function hasKeyResults({ tables }: Pick<OverviewReply, 'tables'>): boolean {
  return tables.some(({ kind, columns }) => kind === 'okr' && columns.current !== undefined);
}
