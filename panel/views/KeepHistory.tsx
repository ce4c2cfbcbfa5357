import { useState } from 'preact/hooks';
import { newToken } from '../model/newToken.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { usePanel } from '../state/panelContext.ts';
import { ChangeTarget } from './ChangeTarget.tsx';

/** What is written down over time: a snapshot of the scores, and targets that are moved. */
export function KeepHistory() {
  const { open } = usePanel();
  const [moving, setMoving] = useState(false);
  const snapshot = () =>
    open({ tab: 'build', plan: { command: 'snapshot', options: { token: newToken() } } });
  return (
    <section class="group">
      <h2>Keep a history</h2>
      <p class="quiet">
        A snapshot writes every score down, so that you see later what changed. A target that is
        moved keeps its old value and the reason.
      </p>
      <ActionButton class="button" act={snapshot}>
        Preview a snapshot
      </ActionButton>
      {moving ? (
        <ChangeTarget />
      ) : (
        <button type="button" class="button" onClick={() => setMoving(true)}>
          Change a target
        </button>
      )}
    </section>
  );
}
