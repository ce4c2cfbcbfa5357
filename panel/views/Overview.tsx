import { isoOfSerial } from '../../core/calendar/serial.ts';
import type { OverviewReply } from '../bridge.ts';
import { hasKeyResults } from '../model/hasKeyResults.ts';
import { type SheetCard, sheetCards } from '../model/sheetCards.ts';
import { clockWords } from '../model/stoppedCheckUp.ts';
import { countOf } from '../model/words.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { usePanel } from '../state/panelContext.ts';
import { Alignment } from './Alignment.tsx';
import { CheckIn } from './CheckIn.tsx';
import { Mapping } from './Mapping.tsx';
import { SheetCardView } from './SheetCardView.tsx';
import { UnfinishedBar } from './UnfinishedBar.tsx';

function Summary({ overview }: { readonly overview: OverviewReply }) {
  const { stopped, checkedAt } = usePanel();
  const trackers = overview.tables.filter(({ kind }) => kind !== 'none').length;
  return (
    <p class="quiet summary">
      {countOf(overview.sheets.length, 'sheet')} read, {countOf(trackers, 'table')} understood
      {overview.today !== null && (
        <>
          , as of <span class="date">{isoOfSerial(overview.today)}</span>
        </>
      )}
      {stopped && checkedAt !== null && (
        <>. Checked at {clockWords(checkedAt)}; a newer check-up was stopped</>
      )}
    </p>
  );
}

function OtherSheet({ card }: { readonly card: SheetCard }) {
  const { open } = usePanel();
  const { sheet, unknown } = card;
  return (
    <li class="other">
      <span>{sheet}</span>
      {unknown && (
        <button
          type="button"
          class="link"
          aria-label={`Set up ${sheet} by hand`}
          onClick={() => open({ tab: 'overview', mapping: { sheet, range: unknown.range } })}
        >
          Set up
        </button>
      )}
    </li>
  );
}

function OtherSheets({ cards }: { readonly cards: readonly SheetCard[] }) {
  if (cards.length === 0) return null;
  return (
    <section class="others">
      <h2>Other sheets</h2>
      <ul>
        {cards.map((card) => (
          <OtherSheet key={card.sheet} card={card} />
        ))}
      </ul>
    </section>
  );
}

/** The front page: how aligned the work is, then what each sheet is. */
export function Overview() {
  const { overview, view, open } = usePanel();
  if (!overview) return <Waiting />;
  if (view.tab === 'overview' && view.mapping) return <Mapping {...view.mapping} />;
  if (view.tab === 'overview' && view.checkIn) return <CheckIn />;
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
      {overview.unfinished && <UnfinishedBar title={overview.unfinished} />}
      <Summary overview={overview} />
      {hasKeyResults(overview) && (
        <button
          type="button"
          class="button primary wide"
          aria-keyshortcuts="c"
          onClick={() => open({ tab: 'overview', checkIn: true })}
        >
          Check in{' '}
          <span class="key" aria-hidden="true">
            C
          </span>
        </button>
      )}
      {trackers.length > 0 && <Alignment index={overview.index} />}
      {trackers.length === 0 && (
        <EmptyState icon="overview" title="No tracker recognised yet">
          <p>Set up one of your sheets below, or start from a template.</p>
          <button type="button" class="button" onClick={() => open({ tab: 'build' })}>
            Add a tracker
          </button>
        </EmptyState>
      )}
      <ul class="cards">
        {trackers.map((card) => (
          <SheetCardView key={card.sheet} card={card} />
        ))}
      </ul>
      <OtherSheets cards={others} />
    </>
  );
}
