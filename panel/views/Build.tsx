import { ActionButton } from '../parts/ActionButton.tsx';
import { usePanel } from '../state/panelContext.ts';
import { AddTrackers } from './AddTrackers.tsx';
import { ConvertSheet } from './ConvertSheet.tsx';
import { Loop } from './Loop.tsx';
import { Preview } from './Preview.tsx';
import { RepairFormulas } from './RepairFormulas.tsx';
import { TakeOverExport } from './TakeOverExport.tsx';

/** Everything that changes the workbook begins here and passes through a preview. */
export function Build() {
  const { view, open, overview } = usePanel();
  if (view.tab === 'build' && view.plan) return <Preview {...view.plan} />;
  const writeCheckUp = () =>
    open({ tab: 'build', plan: { command: 'check-up', options: { write: true } } });
  const buildDashboard = () => open({ tab: 'build', plan: { command: 'dashboard', options: {} } });
  // Without a tracker there is nothing to check in or review: setting one up comes first.
  const hasTrackers = overview?.tables.some(({ kind }) => kind !== 'none') ?? false;
  return (
    <>
      {hasTrackers && <Loop />}
      <ConvertSheet />
      <AddTrackers />
      <TakeOverExport />
      {!hasTrackers && <Loop />}
      <RepairFormulas />
      <section class="group">
        <h2>Build a dashboard</h2>
        <p class="quiet">
          Adds a sheet with charts of what your trackers say. It follows them and opens without
          Tandem.
        </p>
        <ActionButton class="button" act={buildDashboard}>
          Preview the dashboard
        </ActionButton>
      </section>
      <section class="group">
        <h2>Keep the check-up</h2>
        <p class="quiet">Writes scores and findings to a sheet, to share or print.</p>
        <ActionButton class="button" act={writeCheckUp}>
          Preview the check-up sheet
        </ActionButton>
      </section>
    </>
  );
}
