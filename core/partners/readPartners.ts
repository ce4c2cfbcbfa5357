import type { Place } from '../issue/issue.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import type { PartnerColumns } from './columns.ts';

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
