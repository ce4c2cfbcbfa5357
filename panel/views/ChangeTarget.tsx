import { useEffect, useState } from 'preact/hooks';
import type { CheckInLine } from '../checkInMessages.ts';
import { newToken } from '../model/newToken.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { usePanel } from '../state/panelContext.ts';

interface TextFieldProps {
  readonly label: string;
  readonly text: string;
  readonly placeholder?: string;
  change(text: string): void;
}

function TextField({ label, text, placeholder, change }: TextFieldProps) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <input
        class="input"
        value={text}
        placeholder={placeholder}
        autocomplete="off"
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );
}

function choiceOf({ name, text }: CheckInLine) {
  return { value: name, words: name === text ? text : `${name} ${text}` };
}

/** A new target with the reason it takes; what it would write is shown first. */
export function ChangeTarget() {
  const { ask, open, preferences } = usePanel();
  const [read, setLines] = useState<readonly CheckInLine[] | null>(null);
  const [name, setName] = useState('');
  const [target, setTarget] = useState('');
  const [reason, setReason] = useState('');
  useEffect(() => {
    void ask({ type: 'check-ins' }, 'Reading the key results').then((reply) =>
      setLines(reply?.lines.filter(({ isClosed }) => !isClosed) ?? []),
    );
  }, [ask]);
  const lines = read ?? [];
  const line = lines.find((one) => one.name === name) ?? lines[0];
  const missing = target.trim() === '' || reason.trim() === '';
  const preview = () => {
    if (!line) return;
    const who = preferences.read('name') ?? '';
    const said = { keyResult: line.name, target, reason, from: line.target, who };
    const options = { ...said, token: newToken() };
    open({ tab: 'build', plan: { command: 'change-target', options } });
  };
  if (read === null) return <p class="quiet">Reading the key results…</p>;
  if (!line) return <p class="quiet">No open key result has a place for its current value.</p>;
  return (
    <>
      <SelectField
        label="Key result"
        value={line.name}
        choices={lines.map(choiceOf)}
        note={`Target now: ${line.target === '' ? 'none' : line.target} ${line.unit}`}
        choose={setName}
      />
      <TextField label="New target" text={target} change={setTarget} placeholder={line.target} />
      <TextField label="Reason" text={reason} change={setReason} placeholder="Why it moves" />
      <ActionButton class="button" rests={missing} act={preview}>
        Preview the new target
      </ActionButton>
    </>
  );
}
