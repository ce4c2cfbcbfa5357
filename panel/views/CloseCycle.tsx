import { useState } from 'preact/hooks';
import type { CycleReply } from '../cycleMessages.ts';
import { checkClose, untilNote, usualUntil } from '../model/closeForm.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { DateField } from '../parts/DateField.tsx';
import { useCheckedForm } from '../state/useCheckedForm.ts';

/** The day by which everything due is graded and closed. */
export function CloseCycle({ cycle }: { readonly cycle: CycleReply }) {
  const [until, setUntil] = useState(() => usualUntil(cycle));
  const { form, errors, preview } = useCheckedForm('close-cycle', checkClose(until, cycle));
  if (cycle.due.length === 0)
    return (
      <p class="quiet" tabIndex={-1}>
        No open key result or objective has a due date, so there is nothing to close.
      </p>
    );
  return (
    <div class="fields" ref={form}>
      <DateField
        label="Close what is due by"
        text={until}
        change={setUntil}
        enter={preview}
        error={errors?.until}
        note={untilNote(until, cycle)}
      />
      <ActionButton class="button" act={preview}>
        Preview the grades
      </ActionButton>
    </div>
  );
}
