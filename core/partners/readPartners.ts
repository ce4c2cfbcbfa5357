import type { Place } from '../issue/issue.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { type PartnerColumns, partnerColumns } from './columns.ts';

export type PartnerTable = Table<PartnerColumns>;

/** One partner with what is shared. */
export interface Partner {
  readonly name: string;
  readonly row: number;
  /** Null where nothing, or a stand-in such as "tbd", stands there. */
  readonly objective: string | null;
  readonly measure: string | null;
  readonly owner: string | null;
  readonly nextReview: number | null;
  readonly lastReviewed: number | null;
  readonly at: Readonly<Record<'partner' | 'objective' | 'measure' | 'nextReview', Place>>;
}

/** A text that says something: stand-ins count as blank. */
function told(text: string | null): string | null {
  return namesNobody(text) ? null : text;
}

function partnerOf(table: PartnerTable, { row, values }: Row<PartnerColumns>): Partner {
  const { partner, objective, measure, owner, nextReview, lastReviewed } = values;
  const at = (key: keyof PartnerColumns) => placeIn(table, row, key);
  return {
    ...{ name: partner ?? '', row, objective: told(objective), measure: told(measure) },
    ...{ owner: told(owner), nextReview, lastReviewed },
    at: {
      partner: at('partner'),
      objective: at('objective'),
      measure: at('measure'),
      nextReview: at('nextReview'),
    },
  };
}

/** Partners of a table; rows without a partner's name are left out. */
export function readPartners(table: PartnerTable): readonly Partner[] {
  return table.rows.flatMap((row) =>
    namesNobody(row.values.partner) ? [] : [partnerOf(table, row)],
  );
}

/** What coverage is worked out from, as the columns are headed. */
const evidence = ['objective', 'measure', 'nextReview'] as const;

/** Headers of the columns that a list lacks although coverage needs them: what is not asked is not known to be missing. */
export function missingEvidence({ found }: PartnerTable): readonly string[] {
  return evidence
    .filter((key) => found[key] === undefined)
    .map((key) => partnerColumns[key].header);
}

/** Share of the columns coverage needs that a list has, 0–1. */
export function evidenceShare(table: PartnerTable): number {
  return 1 - missingEvidence(table).length / evidence.length;
}
