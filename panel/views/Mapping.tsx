import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ColumnSample, MappingReply, TableCorrection } from '../bridge.ts';
import { changeRole, roleOf } from '../model/changeRole.ts';
import { roleName } from '../model/words.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { BackBar } from '../parts/BackBar.tsx';
import { usePanel } from '../state/panelContext.ts';
import { MappingHead } from './MappingHead.tsx';

interface MappingProps {
  readonly sheet: string;
  readonly range: string;
}

interface ColumnLineProps {
  readonly sample: ColumnSample;
  readonly role: string | null;
  readonly roles: readonly string[];
  change(role: string | null): void;
}

function ColumnLine({ sample, role, roles, change }: ColumnLineProps) {
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

/** What was understood of one table, column by column, to correct and keep. */
export function Mapping({ sheet, range }: MappingProps) {
  const { ask, open, tell, refresh } = usePanel();
  const [reply, setReply] = useState<MappingReply | null>(null);
  const [correction, setCorrection] = useState<TableCorrection | null>(null);
  const back = () => open({ tab: 'overview' });
  const load = useCallback(
    async (headerRow?: number) => {
      const answer = await ask({ type: 'mapping', sheet, range, headerRow }, 'Reading the columns');
      if (!answer) return;
      setReply(answer);
      setCorrection((old) => (old ? { ...answer.correction, kind: old.kind } : answer.correction));
    },
    [ask, sheet, range],
  );
  useEffect(() => void load(), [load]);
  const save = async () => {
    if (!correction) return;
    const kept = await ask({ type: 'remember', correction }, 'Keeping the correction');
    if (!kept) return;
    tell({ tone: 'good', sentence: `${sheet} is read your way from now on.`, remedy: '' });
    back();
    await refresh();
  };
  if (!reply || !correction) return <BackBar title={sheet} back={back} />;
  const roles = reply.roles[correction.kind] ?? reply.roles.none ?? [];
  return (
    <>
      <BackBar title={`${sheet} ${range}`.trim()} back={back} />
      <MappingHead
        reply={reply}
        correction={correction}
        change={setCorrection}
        chooseHeader={load}
      />
      <section class="group">
        <h3>Columns</h3>
        <ul class="rows">
          {reply.columns.map((sample) => (
            <ColumnLine
              key={sample.column}
              sample={sample}
              role={roleOf(correction.columns, sample.column)}
              roles={roles}
              change={(role) =>
                setCorrection({
                  ...correction,
                  columns: changeRole(correction.columns, sample.column, role),
                })
              }
            />
          ))}
        </ul>
      </section>
      <div class="apply-bar">
        <button type="button" class="button" onClick={back}>
          Cancel
        </button>
        <ActionButton class="button primary" act={save}>
          Use this reading
        </ActionButton>
      </div>
    </>
  );
}
