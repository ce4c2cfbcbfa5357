import { useId } from 'preact/hooks';

interface DateFieldProps {
  readonly label: string;
  readonly text: string;
  /** What the day means, beneath it. */
  readonly note?: string;
  /** What is wrong with it; undefined where nothing is, or nobody asked yet. */
  readonly error?: string | undefined;
  change(text: string): void;
  /** Enter was pressed. */
  enter(): void;
}

/** A day in any spelling the workbook's language reads, with what is wrong beneath. */
export function DateField({ label, text, note, error, change, enter }: DateFieldProps) {
  const about = useId();
  const said = useId();
  const describedBy = [error ? said : '', note ? about : ''].filter((id) => id !== '').join(' ');
  return (
    <div class="field">
      <label class="field">
        <span class="field-label">{label}</span>
        <input
          class="input"
          value={text}
          placeholder="2026-12-31"
          autocomplete="off"
          aria-invalid={error !== undefined}
          aria-describedby={describedBy === '' ? undefined : describedBy}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && enter()}
        />
      </label>
      {error && (
        <p class="field-error" id={said} role="alert">
          {error}
        </p>
      )}
      {note && (
        <p class="quiet" id={about}>
          {note}
        </p>
      )}
    </div>
  );
}
