import { useState } from 'preact/hooks';
import type { CommandOptions } from '../bridge.ts';
import { exportSheets } from '../model/exportSheets.ts';
import { importChoices } from '../model/importChoices.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { usePanel } from '../state/panelContext.ts';

const anySheet = { value: '', words: 'Whichever fits best' };

const formats = importChoices.map(({ id, title }) => ({ value: id, words: title }));

/** Chooses the sheet that holds an export of another program, and how to read it. */
export function TakeOverExport() {
  const { overview, open } = usePanel();
  const [chosen, setChosen] = useState('');
  const [format, setFormat] = useState('auto');
  const sheets = exportSheets(overview?.sheets ?? []);
  const sheet = sheets.includes(chosen) ? chosen : '';
  const options: CommandOptions = sheet === '' ? { format } : { format, sheet };
  return (
    <section class="group">
      <h2>Take over an export</h2>
      <p class="quiet">
        Lays goals exported from another program out as fresh sheets with ids, parents and
        check-ins. Nothing you have changes.
      </p>
      <SelectField
        label="Sheet with the export"
        value={sheet}
        choices={[anySheet, ...sheets.map((name) => ({ value: name, words: name }))]}
        choose={setChosen}
      />
      <SelectField
        label="Format"
        value={format}
        choices={formats}
        choose={setFormat}
        note={importChoices.find(({ id }) => id === format)?.note}
      />
      <ActionButton
        class="button"
        act={() => open({ tab: 'build', plan: { command: 'import', options } })}
      >
        Preview the new sheets
      </ActionButton>
    </section>
  );
}
