import { Icon } from './Icon.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  change(text: string): void;
}

/** A search box that filters while one types. */
export function SearchField({ label, text, change }: SearchFieldProps) {
  return (
    <label class="search">
      <Icon name="search" />
      <span class="visually-hidden">{label}</span>
      <input
        type="search"
        class="input"
        placeholder={label}
        value={text}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );
}
