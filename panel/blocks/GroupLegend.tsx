import type { NetworkBlock } from '../../core/declare/view.ts';
import { groupSign } from '../pictures/groupLook.ts';
import type { Scene } from '../pictures/scene.ts';
import { SceneView } from './SceneView.tsx';

/** Side of a sign in pixels. */
const side = 14;

function signScene(group: number): Scene {
  const mark = groupSign({ group, x: side / 2, y: side / 2, radius: 5 });
  return { width: side, height: side, marks: [mark] };
}

interface GroupLegendProps {
  readonly whole: NetworkBlock;
  readonly groups: readonly string[];
}

/** What the signs of a network mean, with the number of members. */
export function GroupLegend({ whole, groups }: GroupLegendProps) {
  const counts = new Map<string, number>();
  for (const { group } of whole.nodes) counts.set(group, (counts.get(group) ?? 0) + 1);
  return (
    <ul class="legend-groups">
      {groups.map((group, index) => (
        <li key={group}>
          <span aria-hidden="true" class="sign">
            <SceneView scene={signScene(index)} label={group} />
          </span>
          {group} <span class="quiet">{counts.get(group) ?? 0}</span>
        </li>
      ))}
    </ul>
  );
}
