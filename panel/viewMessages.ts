import type { ViewBlock } from '../core/declare/view.ts';
import type { TableKind } from '../core/recognise/table.ts';

/** A view by its name. */
export interface ViewSummary {
  readonly id: string;
  readonly title: string;
  /** The question it answers. */
  readonly summary: string;
  /** It has something to show when one of these kinds is in the workbook. */
  readonly kinds: readonly TableKind[];
}

export interface ViewsReply {
  readonly type: 'views';
  readonly views: readonly ViewSummary[];
}

/** What a view shows of the workbook. */
export interface ViewReply {
  readonly type: 'view';
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ViewBlock[];
  /** Share of what could have data below which a figure says "Not enough data", 0–1. */
  readonly minimumCoverage: number;
}
