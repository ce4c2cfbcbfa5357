import { useId } from 'preact/hooks';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  /** What the choice means, beneath it. */
  readonly note?: string;
  choose(value: string): void;
}

/** One choice of several, with its label above. */
export function SelectField({ label, value, choices, note, choose }: SelectFieldProps) {
  const about = useId();
  return (
    <div class="field">
      <label class="field">
        <span class="field-label">{label}</span>
        <select
          class="select"
          value={value}
          aria-describedby={note === undefined ? undefined : about}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      </label>
      {note !== undefined && (
        <p class="quiet" id={about}>
          {note}
        </p>
      )}
    </div>
  );
}
