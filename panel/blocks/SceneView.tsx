import { numbered } from '../model/numbered.ts';
import { themePaint } from '../pictures/palette.ts';
import type { GroupMark, Mark, PlainMark, Scene } from '../pictures/scene.ts';

function Plain({ mark }: { readonly mark: PlainMark }) {
  if (mark.mark === 'text') {
    const { x, y, text, size, fill, bold, anchor, upward, halo, opacity } = mark;
    return (
      <text
        x={x}
        y={y}
        font-size={size}
        font-weight={bold ? 600 : undefined}
        text-anchor={anchor}
        fill={themePaint(fill)}
        stroke={halo && themePaint(halo)}
        stroke-width={halo && 3}
        paint-order={halo && 'stroke'}
        transform={upward ? `rotate(-90 ${x} ${y})` : undefined}
        opacity={opacity}
      >
        {text}
      </text>
    );
  }
  const look = {
    fill: themePaint(mark.fill),
    stroke: mark.stroke && themePaint(mark.stroke),
    'stroke-width': mark.stroke && (mark.strokeWidth ?? 1),
    'stroke-dasharray': mark.dashed ? '4 3' : undefined,
    opacity: mark.opacity,
  };
  if (mark.mark === 'circle') return <circle cx={mark.x} cy={mark.y} r={mark.radius} {...look} />;
  if (mark.mark === 'path') return <path d={mark.path} {...look} />;
  const { x, y, width, height, radius } = mark;
  return <rect x={x} y={y} width={width} height={height} rx={radius} {...look} />;
}

interface SceneViewProps {
  readonly scene: Scene;
  /** What the picture shows, for screen readers. */
  readonly label: string;
  /** Id of the chosen group. */
  readonly chosen?: string | null;
  /** Called with a group's id; left out where nothing can be chosen. */
  choose?(id: string): void;
}

/** The group nearest in the direction of an arrow key; null when there is none. */
function neighbour(groups: readonly GroupMark[], from: GroupMark, key: string): GroupMark | null {
  const directions: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };
  const direction = directions[key];
  if (!direction) return null;
  const [dx, dy] = direction;
  const centre = ({ box }: GroupMark) => [box.x + box.width / 2, box.y + box.height / 2] as const;
  const [x, y] = centre(from);
  let best: GroupMark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const [gx, gy] = centre(group);
    const ahead = (gx - x) * dx + (gy - y) * dy;
    const aside = Math.abs((gx - x) * dy) + Math.abs((gy - y) * dx);
    const cost = ahead + 2 * aside;
    if (group === from || ahead <= 0.5 || cost >= least) continue;
    best = group;
    least = cost;
  }
  return best;
}

interface HotspotProps {
  readonly group: GroupMark;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  choose(id: string): void;
  move(group: GroupMark, event: KeyboardEvent): void;
}

/** The place of something that can be chosen, above its drawing: its name is said, the letters drawn are not read again. */
function Hotspot({ group, isChosen, isStop, choose, move }: HotspotProps) {
  const { x, y, width, height } = group.box;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(group.id);
    } else move(group, event);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing
    <g
      role="button"
      class="scene-group"
      aria-label={group.label}
      aria-pressed={isChosen}
      tabindex={isStop ? 0 : -1}
      data-group={group.id}
      onClick={() => choose(group.id)}
      onKeyDown={onKeyDown}
    >
      <rect class="scene-focus" x={x - 2} y={y - 2} width={width + 4} height={height + 4} rx="7" />
    </g>
  );
}

function isGroup(mark: Mark): mark is GroupMark {
  return mark.mark === 'group';
}

function plainMarks(mark: Mark): readonly PlainMark[] {
  return isGroup(mark) ? mark.marks : [mark];
}

/** A picture in the panel's colours. What can be chosen is one stop for the Tab key; arrows go to what lies that way. */
export function SceneView({ scene, label, chosen = null, choose }: SceneViewProps) {
  const { width, height, marks } = scene;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const groups = choose ? marks.filter(isGroup) : [];
  const stop = groups.find(({ id }) => id === chosen) ?? groups[0];
  const move = (from: GroupMark, event: KeyboardEvent) => {
    const next = neighbour(groups, from, event.key);
    if (!next) return;
    event.preventDefault();
    const drawing = (event.currentTarget as Element).closest('svg');
    const all = [...(drawing?.querySelectorAll<SVGElement>('[data-group]') ?? [])];
    all.find(({ dataset }) => dataset.group === next.id)?.focus();
  };
  return (
    <svg class="scene" {...size} role={choose ? 'group' : 'img'} aria-label={label}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing has no focus; its names stand on what lies above it */}
      <g aria-hidden="true">
        {numbered(marks.flatMap(plainMarks)).map(({ key, item }) => (
          <Plain key={key} mark={item} />
        ))}
      </g>
      {choose &&
        groups.map((group) => (
          <Hotspot
            key={group.id}
            group={group}
            isChosen={group.id === chosen}
            isStop={group === stop}
            choose={choose}
            move={move}
          />
        ))}
    </svg>
  );
}
