import { useState } from 'preact/hooks';
import { convertibleSheets } from '../model/convertibleSheets.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { usePanel } from '../state/panelContext.ts';

/** Chooses a sheet to turn into a tracker in place. */
export function ConvertSheet() {
  const { overview, open } = usePanel();
  const choices = convertibleSheets(overview?.tables ?? []);
  const [chosen, setChosen] = useState('');
  const sheet = choices.some((choice) => choice.sheet === chosen)
    ? chosen
    : (choices[0]?.sheet ?? '');
  return (
    <section class="group">
      <h2>Turn a sheet into a tracker</h2>
      <p class="quiet">
        Adds progress, pace, status and checks to the right of your table. Every cell you typed
        stays.
      </p>
      {choices.length === 0 ? (
        <p class="quiet">No sheet with goals, responsibilities or measures was recognised yet.</p>
      ) : (
        <>
          <label class="field">
            <span class="visually-hidden">Sheet to turn into a tracker</span>
            <select
              class="select"
              value={sheet}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {choices.map((choice) => (
                <option key={choice.sheet} value={choice.sheet}>
                  {choice.sheet}
                </option>
              ))}
            </select>
            <span class="quiet">{choices.find((choice) => choice.sheet === sheet)?.kinds}</span>
          </label>
          <ActionButton
            class="button primary"
            act={() => open({ tab: 'build', plan: { command: 'convert', options: { sheet } } })}
          >
            Preview the changes
          </ActionButton>
        </>
      )}
    </section>
  );
}
