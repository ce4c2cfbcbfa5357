import type { ListForm } from '../declare/appendList/appendList.ts';
import { type HistoryColumns, historyColumns } from './columns.ts';
import { type TargetChangeColumns, targetChangeColumns } from './targetColumns.ts';

/** The history of scores: rows are only ever added. */
export const historyForm: ListForm<HistoryColumns> = {
  kind: 'history',
  columns: historyColumns,
  idKey: 'snapshotId',
};

/** The log of changed targets: rows are only ever added. */
export const targetChangesForm: ListForm<TargetChangeColumns> = {
  kind: 'target-changes',
  columns: targetChangeColumns,
  idKey: 'changeId',
};
