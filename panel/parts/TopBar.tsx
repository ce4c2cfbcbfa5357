import { usePanel } from '../state/panelContext.ts';
import { ActionButton } from './ActionButton.tsx';
import { Icon } from './Icon.tsx';

/** Name, what is under way, undo and a new check-up. */
export function TopBar() {
  const { busy, progress, overview, ask, refresh, tell } = usePanel();
  const undo = overview?.undo ?? null;
  const takeBack = async () => {
    const reply = await ask({ type: 'undo' }, 'Undoing');
    if (!reply) return;
    const kept = reply.skipped.length;
    tell({
      tone: kept > 0 ? 'info' : 'good',
      sentence: `Undone: ${reply.undone}.`,
      remedy: kept > 0 ? `${kept} changed since and were left as they are.` : '',
    });
    await refresh();
  };
  return (
    <header class="top">
      <h1 class="brand">Tandem</h1>
      <p class="busy" role="status">
        {busy === null ? '' : `${progress?.label ?? busy}…`}
        {progress &&
          progress.total > 0 &&
          ` ${Math.round((100 * progress.done) / progress.total)} %`}
      </p>
      {progress !== null && progress.total > 0 && (
        <button
          type="button"
          class="icon-button"
          aria-label="Stop"
          title="Stop after what is being written"
          onClick={() => void ask({ type: 'cancel' }, null)}
        >
          <Icon name="close" />
        </button>
      )}
      {undo !== null && (
        <ActionButton
          class="icon-button"
          label={`Undo: ${undo}`}
          title={`Undo: ${undo}`}
          act={takeBack}
        >
          <Icon name="undo" />
        </ActionButton>
      )}
      <ActionButton
        class="icon-button"
        label="Check the workbook again"
        title="Check the workbook again"
        act={refresh}
      >
        <Icon name="refresh" />
      </ActionButton>
    </header>
  );
}
