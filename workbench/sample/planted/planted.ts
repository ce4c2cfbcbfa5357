import type { Cell } from '../../../core/sheet/cell.ts';

/** A mistake planted in the sample workbook: what the check-up must find, and nothing else. */
export interface Planted {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly story: string;
  /** What would mend it, by address ("C7", or "KPIs!C7" on another sheet): the clean variant of the sample is made from these. */
  readonly mend?: Readonly<Record<string, Cell>>;
}
