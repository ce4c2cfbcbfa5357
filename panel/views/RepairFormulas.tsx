import { useState } from 'preact/hooks';
import { likelyTarget, repairChoices } from '../model/repairChoices.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { usePanel } from '../state/panelContext.ts';

/** Chooses the program whose spelling Tandem's formulas are to have. */
export function RepairFormulas() {
  const { functionPrefix, open } = usePanel();
  const [target, setTarget] = useState<string>(likelyTarget(functionPrefix));
  return (
    <section class="group">
      <h2>Repair formulas</h2>
      <p class="quiet">
        Mends the names of Tandem’s functions after the file has moved between Excel and Google
        Sheets. Formulas spelled for the other program work there and show #NAME? here.
      </p>
      <SelectField
        label="The file is used in"
        value={target}
        choices={repairChoices}
        choose={setTarget}
        note={repairChoices.find(({ value }) => value === target)?.note}
      />
      <ActionButton
        class="button"
        act={() => open({ tab: 'build', plan: { command: 'repair', options: { for: target } } })}
      >
        Preview the repair
      </ActionButton>
    </section>
  );
}
