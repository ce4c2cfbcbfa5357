import { useState } from 'preact/hooks';
import { isoOfSerial } from '../../core/calendar/serial.ts';
import type { CyclePeriod } from '../../core/cycle/nextPeriod.ts';
import { closedOutcomes } from '../../core/okr/model.ts';
import type { CycleReply } from '../cycleMessages.ts';
import {
  checkRollOver,
  type RollOverDraft,
  shownDueDate,
  toggleOutcome,
  usualRollOver,
} from '../model/rollOverForm.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { DateField } from '../parts/DateField.tsx';
import { useCheckedForm } from '../state/useCheckedForm.ts';

interface OutcomesProps {
  readonly draft: RollOverDraft;
  change(draft: RollOverDraft): void;
}

function Outcomes({ draft, change }: OutcomesProps) {
  return (
    <fieldset>
      <legend class="field-label">Goes on when it was closed as</legend>
      {closedOutcomes.map((outcome) => (
        <label class="check" key={outcome}>
          <input
            type="checkbox"
            checked={draft.carry.includes(outcome)}
            onChange={() => change(toggleOutcome(draft, outcome))}
          />
          <span>{outcome}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface NextCycleProps {
  readonly cycle: CycleReply;
  readonly closed: CyclePeriod;
}

function NextCycle({ cycle, closed }: NextCycleProps) {
  const [draft, setDraft] = useState(() => usualRollOver(closed));
  const checked = checkRollOver(draft, closed, cycle);
  const { form, errors, preview } = useCheckedForm('roll-over', checked);
  return (
    <div class="fields" ref={form}>
      <p class="quiet">
        The cycle that is over ran from {isoOfSerial(closed.startDate)} to{' '}
        {isoOfSerial(closed.dueDate)}.
      </p>
      <DateField
        label="Next cycle begins"
        text={draft.startDate}
        change={(startDate) => setDraft({ ...draft, startDate })}
        enter={preview}
        error={errors?.startDate}
      />
      <DateField
        label="Next cycle ends"
        text={shownDueDate(draft, closed)}
        change={(dueDate) => setDraft({ ...draft, dueDate })}
        enter={preview}
        error={errors?.dueDate}
      />
      <Outcomes draft={draft} change={setDraft} />
      <ActionButton class="button" act={preview}>
        Preview the next cycle
      </ActionButton>
    </div>
  );
}

/** The dates of the next cycle and what goes on in it, once a cycle is closed. */
export function RollOver({ cycle }: { readonly cycle: CycleReply }) {
  if (cycle.closed) return <NextCycle cycle={cycle} closed={cycle.closed} />;
  return (
    <p class="quiet" tabIndex={-1}>
      No key result with a start and a due date is closed yet. Close the cycle first.
    </p>
  );
}
