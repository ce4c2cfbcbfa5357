import { useId } from 'preact/hooks';
import type { CheckInForm } from '../state/useCheckIn.ts';

/** Whose key results: a name, typed once or chosen, or everybody's for a meeting. */
export function CheckInWho({ form }: { readonly form: CheckInForm }) {
  const names = useId();
  const { who, everybody, owners, name, setEverybody } = form;
  return (
    <div class="check-in-who">
      <label class="field">
        <span class="field-label">Your name</span>
        <input
          class="input"
          value={who}
          list={names}
          autocomplete="off"
          onInput={({ currentTarget }) => name(currentTarget.value)}
        />
      </label>
      <datalist id={names}>
        {owners.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <label class="check">
        <input
          type="checkbox"
          checked={everybody}
          onChange={({ currentTarget }) => setEverybody(currentTarget.checked)}
        />
        Everybody’s, for a meeting
      </label>
    </div>
  );
}
