import { changeRole, roleOf } from '../model/changeRole.ts';
import { ApplyBar } from '../parts/ApplyBar.tsx';
import { BackBar } from '../parts/BackBar.tsx';
import { useMapping } from '../state/useMapping.ts';
import { MappingColumn } from './MappingColumn.tsx';
import { MappingHead } from './MappingHead.tsx';

interface MappingProps {
  readonly sheet: string;
  readonly range: string;
}

/** What was understood of one table, column by column, to correct and keep. */
export function Mapping({ sheet, range }: MappingProps) {
  const { state, load, change, back, save } = useMapping(sheet, range);
  if (!state) return <BackBar title={sheet} back={back} />;
  const { reply, correction } = state;
  const roles = reply.roles[correction.kind] ?? reply.roles.none ?? [];
  const changeColumn = (column: number, role: string | null) =>
    change({ ...correction, columns: changeRole(correction.columns, column, role) });
  return (
    <>
      <BackBar title={`${sheet} ${range}`.trim()} back={back} />
      <MappingHead reply={reply} correction={correction} change={change} chooseHeader={load} />
      <section class="group">
        <h3>Columns</h3>
        <ul class="rows">
          {reply.columns.map((sample) => (
            <MappingColumn
              key={sample.column}
              sample={sample}
              role={roleOf(correction.columns, sample.column)}
              roles={roles}
              change={(role) => changeColumn(sample.column, role)}
            />
          ))}
        </ul>
      </section>
      <ApplyBar words="Use this reading" apply={save} cancel={back} />
    </>
  );
}
