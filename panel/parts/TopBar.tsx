import { usePanel } from '../state/panelContext.ts';
import { ActionButton } from './ActionButton.tsx';
import { Icon } from './Icon.tsx';

/** What is under way and how far it is. It is said once, when it begins; how far it is is only shown. */
function UnderWay() {
  const { busy, progress } = usePanel();
  const share =
    progress && progress.total > 0
      ? ` ${Math.round((100 * progress.done) / progress.total)} %`
      : '';
  return (
    <p class="busy">
      <span class="visually-hidden" role="status">
        {busy === null ? '' : `${busy}…`}
      </span>
      {busy !== null && (
        <span aria-hidden="true">
          {progress?.label ?? busy}…{share}
        </span>
      )}
    </p>
  );
}

/** One button, so that it keeps the focus: it checks the workbook, and stops what takes long. */
function CheckOrStop() {
  const { busy, progress, ask, refresh } = usePanel();
  if (busy !== null && progress !== null) {
    return (
      <button
        key="check"
        type="button"
        class="button small stop"
        title="Stop (Esc)"
        aria-label="Stop"
        aria-keyshortcuts="Escape"
        onClick={() => void ask({ type: 'cancel' }, null)}
      >
        Stop
      </button>
    );
  }
  return (
    <button
      key="check"
      type="button"
      class="icon-button"
      title="Check the workbook again"
      aria-label="Check the workbook again"
      aria-disabled={busy !== null}
      onClick={() => {
        if (busy === null) void refresh();
      }}
    >
      <Icon name="refresh" />
    </button>
  );
}

/** Name, what is under way, undo, and a new check-up or the end of what takes long. */
export function TopBar() {
  const { overview, ask, refresh, tell } = usePanel();
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
      <UnderWay />
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
      <CheckOrStop />
    </header>
  );
}
