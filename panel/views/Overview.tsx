import { isoOfSerial } from '../../core/calendar/serial.ts';
import type { OverviewReply } from '../bridge.ts';
import { sheetCards } from '../model/sheetCards.ts';
import { countOf } from '../model/words.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { usePanel } from '../state/panelContext.ts';
import { Mapping } from './Mapping.tsx';
import { SheetCardView } from './SheetCardView.tsx';

function Summary({ overview }: { readonly overview: OverviewReply }) {
  const trackers = overview.tables.filter(({ kind }) => kind !== 'none').length;
  const asOf = overview.today === null ? '' : `, as of ${isoOfSerial(overview.today)}`;
  return (
    <p class="quiet summary">
      {countOf(overview.sheets.length, 'sheet')} read, {countOf(trackers, 'table')} understood{asOf}
      .
    </p>
  );
}

/** What each sheet is. */
export function Overview() {
  const { overview, view, open } = usePanel();
  if (!overview) return null;
  if (view.tab === 'overview' && view.mapping) return <Mapping {...view.mapping} />;
  const cards = sheetCards(overview);
  if (cards.length === 0) {
    return (
      <EmptyState icon="overview" title="This workbook is empty">
        <p>Open a workbook with your goals or responsibilities, or start from a template.</p>
        <button type="button" class="button" onClick={() => open({ tab: 'build' })}>
          Add a tracker
        </button>
      </EmptyState>
    );
  }
  const trackers = cards.filter(({ tables }) => tables.length > 0);
  const others = cards.filter(({ tables }) => tables.length === 0);
  return (
    <>
      <Summary overview={overview} />
      <ul class="cards">
        {trackers.map((card) => (
          <SheetCardView key={card.sheet} card={card} />
        ))}
      </ul>
      {others.length > 0 && (
        <section class="others">
          <h2>Other sheets</h2>
          <p class="quiet">{others.map(({ sheet }) => sheet).join(', ')}</p>
        </section>
      )}
    </>
  );
}
