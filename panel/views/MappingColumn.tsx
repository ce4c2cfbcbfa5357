import type { ColumnSample } from '../bridge.ts';
import { roleName } from '../model/words.ts';

interface MappingColumnProps {
  readonly sample: ColumnSample;
  readonly role: string | null;
  readonly roles: readonly string[];
  change(role: string | null): void;
}

/** One column with its first values and what it means. */
export function MappingColumn({ sample, role, roles, change }: MappingColumnProps) {
  const choices = role !== null && !roles.includes(role) ? [role, ...roles] : roles;
  return (
    <li class="column-line">
      <div class="column-head">
        <span class="change-cell">{sample.letters}</span>
        <span class="column-header">{sample.header || <em class="quiet">no header</em>}</span>
      </div>
      <p class="quiet samples">{sample.samples.join(' · ') || 'no values'}</p>
      <select
        class="select"
        aria-label={`Meaning of column ${sample.letters}, ${sample.header || 'no header'}`}
        value={role ?? ''}
        onChange={({ currentTarget }) => change(currentTarget.value || null)}
      >
        <option value="">Not used</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {roleName(choice)}
          </option>
        ))}
      </select>
    </li>
  );
}
