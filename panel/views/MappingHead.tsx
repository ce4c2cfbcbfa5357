import { type TableKind, tableKinds } from '../../core/recognise/table.ts';
import type { MappingReply, TableCorrection } from '../bridge.ts';
import { kindName } from '../model/words.ts';

interface MappingHeadProps {
  readonly reply: MappingReply;
  readonly correction: TableCorrection;
  change(correction: TableCorrection): void;
  chooseHeader(row: number): void;
}

function Reasons({ reply }: { readonly reply: MappingReply }) {
  if (reply.why.length === 0) return null;
  return (
    <details class="more">
      <summary>Why it was read like this ({Math.round(reply.confidence * 100)} % sure)</summary>
      <ul class="sentences">
        {reply.why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}

/** Kind and header row of a table, with the reasons for the first reading. */
export function MappingHead({ reply, correction, change, chooseHeader }: MappingHeadProps) {
  const chooseKind = (value: string) => {
    const kind: TableKind | undefined = tableKinds.find((one) => one === value);
    if (kind) change({ ...correction, kind });
  };
  return (
    <section class="group">
      <label class="field">
        <span class="field-label">This table is</span>
        <select
          class="select"
          value={correction.kind}
          onChange={({ currentTarget }) => chooseKind(currentTarget.value)}
        >
          {tableKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field-label">Header row</span>
        <select
          class="select"
          value={correction.headerRow ?? ''}
          onChange={({ currentTarget }) => chooseHeader(Number(currentTarget.value))}
        >
          {correction.headerRow === null && <option value="">None found</option>}
          {reply.headerRows.map(({ row, text }) => (
            <option key={row} value={row}>
              {row + 1}: {text}
            </option>
          ))}
        </select>
      </label>
      <Reasons reply={reply} />
    </section>
  );
}
