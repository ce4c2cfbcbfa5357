import type { SheetCard, TableCard } from '../model/sheetCards.ts';
import { countOf } from '../model/words.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ScoreLine } from '../parts/ScoreLine.tsx';
import { SeverityTally } from '../parts/SeverityTally.tsx';
import { usePanel } from '../state/panelContext.ts';

function TableLine({ card }: { readonly card: TableCard }) {
  const { open, ask } = usePanel();
  const { sheet, range, why } = card.table;
  const reason = card.certainty === 'certain' ? undefined : why[0];
  return (
    <div class="table-line">
      <p class="table-title">{card.title}</p>
      <p class="quiet">
        <ActionButton
          class="link"
          label={`Go to ${range} of ${sheet}`}
          act={() => ask({ type: 'jump', sheet, cell: range }, `Going to ${range}`)}
        >
          {range}
        </ActionButton>
        {` · ${countOf(card.columns, 'column')} understood · ${card.certainty}`}
      </p>
      {reason && <p class="quiet reason">{reason}</p>}
      <button
        type="button"
        class="button small"
        aria-label={`Review columns of ${sheet} ${range}`}
        onClick={() => open({ tab: 'overview', mapping: { sheet, range } })}
      >
        <Icon name="edit" />
        Review columns
      </button>
    </div>
  );
}

/** One sheet: what stands on it, and how many findings. */
export function SheetCardView({ card }: { readonly card: SheetCard }) {
  const { open } = usePanel();
  const { sheet, tables, counts } = card;
  const found = counts.error + counts.warning + counts.info > 0;
  return (
    <li class="card">
      <h2 class="card-title">{sheet}</h2>
      {tables.map((table) => (
        <TableLine key={table.table.range} card={table} />
      ))}
      {card.scores.map((score) => (
        <ScoreLine key={score.id} score={score} label="Score" />
      ))}
      <div class="card-foot">
        <SeverityTally counts={counts} />
        {found && (
          <button
            type="button"
            class="link"
            aria-label={`Show the findings of ${sheet}`}
            onClick={() => open({ tab: 'findings', sheet })}
          >
            Show
          </button>
        )}
      </div>
    </li>
  );
}
