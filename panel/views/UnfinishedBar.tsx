import { Icon } from '../parts/Icon.tsx';
import { usePanel } from '../state/panelContext.ts';

const noOptions = {};

/** Says that a change broke off half way, and offers to finish it or to take it back. */
export function UnfinishedBar({ title }: { readonly title: string }) {
  const { open } = usePanel();
  const preview = (command: string) =>
    open({ tab: 'build', plan: { command, options: noOptions } });
  return (
    <section class="notice notice-error unfinished" aria-label="Unfinished change">
      <Icon name="error" />
      <div class="notice-text">
        <p>“{title}” broke off half way.</p>
        <p class="quiet">Finish it, or take back what was written. You see every cell first.</p>
        <p class="unfinished-choice">
          <button type="button" class="button primary" onClick={() => preview('finish')}>
            Finish
          </button>
          <button type="button" class="button" onClick={() => preview('undo-unfinished')}>
            Take back
          </button>
        </p>
      </div>
    </section>
  );
}
