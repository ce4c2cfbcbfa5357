import { hasKeyResults } from '../model/hasKeyResults.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { usePanel } from '../state/panelContext.ts';
import { KeepHistory } from './KeepHistory.tsx';
import { ReviewAndCycle } from './ReviewAndCycle.tsx';

/** What comes round again and again, in its order: check in, snapshot, review, close, roll over. */
export function Loop() {
  const { open, overview } = usePanel();
  return (
    <>
      {overview && hasKeyResults(overview) && (
        <section class="group">
          <h2>Check in</h2>
          <p class="quiet">New values, how sure you are, and a word why, goal by goal.</p>
          <ActionButton class="button" act={() => open({ tab: 'overview', checkIn: true })}>
            Check in your key results
          </ActionButton>
        </section>
      )}
      <KeepHistory />
      <ReviewAndCycle />
    </>
  );
}
