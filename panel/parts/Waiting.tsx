import { usePanel } from '../state/panelContext.ts';
import { ActionButton } from './ActionButton.tsx';
import { EmptyState } from './EmptyState.tsx';

const placeholders = ['first', 'second', 'third'] as const;

/** What stands where the first check-up has not been answered: outlines while it runs, a second try when it failed or was stopped. */
export function Waiting() {
  const { failed, stopped, busy, refresh } = usePanel();
  if (stopped && busy === null) {
    return (
      <EmptyState icon="half" title="The check-up was stopped">
        <ActionButton class="button" act={refresh}>
          Check the workbook
        </ActionButton>
      </EmptyState>
    );
  }
  if (failed && busy === null) {
    return (
      <EmptyState icon="refresh" title="The workbook could not be read">
        <ActionButton class="button" act={refresh}>
          Try again
        </ActionButton>
      </EmptyState>
    );
  }
  return (
    <>
      <p class="visually-hidden">Reading the workbook</p>
      {placeholders.map((place) => (
        <div key={place} class="placeholder" />
      ))}
    </>
  );
}
