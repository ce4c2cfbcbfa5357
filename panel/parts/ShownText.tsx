import { useEffect, useRef } from 'preact/hooks';

interface ShownTextProps {
  readonly label: string;
  readonly text: string;
  close(): void;
}

/** A text that is selected already, to be copied by hand. */
export function ShownText({ label, text, close }: ShownTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <div class="shown-text">
      <label class="field">
        <span class="field-label">{label}: press Ctrl+C or ⌘C</span>
        <textarea class="text-area" readOnly rows={6} ref={area} value={text} />
      </label>
      <button type="button" class="button small" onClick={close}>
        Close
      </button>
    </div>
  );
}
