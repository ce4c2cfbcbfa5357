import type { ParameterHelp } from '../bridge.ts';

interface ArgumentFieldProps {
  readonly parameter: ParameterHelp;
  readonly text: string;
  readonly choices: readonly string[];
  change(text: string): void;
}

/** One argument of a formula, typed or chosen. */
export function ArgumentField({ parameter, text, choices, change }: ArgumentFieldProps) {
  const list = `choices-${parameter.name}`;
  return (
    <label class="field">
      <span class="field-label">
        {parameter.name}
        {parameter.optional && <span class="quiet"> optional</span>}
      </span>
      <input
        class="input"
        value={text}
        list={choices.length > 0 ? list : undefined}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </label>
  );
}
