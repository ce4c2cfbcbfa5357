import { useId } from 'preact/hooks';
import type { CheckInLine } from '../checkInMessages.ts';
import { ageWords } from '../model/ageWords.ts';
import { confidenceOf, type Draft } from '../model/checkInDrafts.ts';
import type { CheckInForm } from '../state/useCheckIn.ts';

interface FieldProps {
  readonly label: string;
  readonly class: string;
  /** What the field is about, for those who do not see the line. */
  readonly about: string;
  readonly text: string;
  /** Id of the sentence that says what is wrong; undefined where nothing is. */
  readonly error?: string | undefined;
  readonly digit?: boolean;
  readonly placeholder?: string;
  change(text: string): void;
}

function Field({ label, about, text, error, digit = false, ...props }: FieldProps) {
  return (
    <label class={`field ${props.class}`}>
      <span class="field-label">
        {label} <span class="visually-hidden">of {about}</span>
      </span>
      <input
        class="input"
        value={text}
        placeholder={props.placeholder}
        inputMode={digit ? 'numeric' : undefined}
        maxLength={digit ? 1 : undefined}
        autocomplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={error}
        onInput={({ currentTarget }) => props.change(currentTarget.value)}
      />
    </label>
  );
}

interface CheckInLineViewProps {
  readonly line: CheckInLine;
  readonly form: CheckInForm;
  /** True once Enter was pressed in the line: only then it is told what is wrong. */
  readonly isChecked: boolean;
}

/** One key result: what it stood at, and the fields for what it stands at now. */
export function CheckInLineView({ line, form, isChecked }: CheckInLineViewProps) {
  const { name, text, last, target, unit, age } = line;
  const draft = form.draftOf(name);
  const said = useId();
  const error = isChecked ? form.errorOf(name) : null;
  const type = (key: keyof Draft) => (typed: string) => form.type(name, { [key]: typed });
  const wrong = (field: 'value' | 'sure') => (error?.field === field ? said : undefined);
  const share = confidenceOf(draft.sure);
  const about = name === text ? text : `${name} ${text}`;
  const words = [draft.comment, draft.blocker].some((said) => said !== '');
  return (
    <li class={words ? 'check-in check-in-said' : 'check-in'} data-line={name}>
      <p class="check-in-text">
        {name !== text && <span class="check-in-id">{name}</span>} {text}
      </p>
      <p class="quiet">
        {last === '' ? 'No value yet' : last} → {target === '' ? 'no target' : target} {unit} ·{' '}
        {ageWords(age)}
      </p>
      <div class="check-in-numbers">
        <Field
          {...{ label: 'Value', about, text: draft.value, change: type('value') }}
          class="check-in-value"
          error={wrong('value')}
          placeholder={last}
        />
        <Field
          {...{ label: 'Confidence', about, text: draft.sure, change: type('sure') }}
          class="check-in-sure"
          error={wrong('sure')}
          digit
        />
        <span class="check-in-share quiet" aria-live="polite">
          {share === null ? '1–9, 0' : `${Math.round(share * 100)} %`}
        </span>
      </div>
      {error && (
        <p class="field-error" id={said} role="alert">
          {error.sentence}
        </p>
      )}
      <div class="check-in-words">
        <Field
          {...{ label: 'Comment', about, text: draft.comment, change: type('comment') }}
          class=""
        />
        <Field
          {...{ label: 'Blocker', about, text: draft.blocker, change: type('blocker') }}
          class=""
        />
      </div>
    </li>
  );
}
