interface Frame {
  readonly node: number;
  next: number;
}

/** Bookkeeping of one walk; positions that were not met are −1. */
interface Walk {
  readonly order: number[];
  readonly low: number[];
  readonly open: boolean[];
  readonly stack: number[];
  met: number;
}

function enter(walk: Walk, node: number): Frame {
  walk.order[node] = walk.met;
  walk.low[node] = walk.met;
  walk.met++;
  walk.stack.push(node);
  walk.open[node] = true;
  return { node, next: 0 };
}

/** Takes the finished group of a node off the stack. */
function groupAt(walk: Walk, node: number): number[] {
  const group: number[] = [];
  for (let top = walk.stack.pop(); top !== undefined; top = walk.stack.pop()) {
    walk.open[top] = false;
    group.push(top);
    if (top === node) break;
  }
  return group;
}

function lower(walk: Walk, node: number, value: number | undefined): void {
  walk.low[node] = Math.min(walk.low[node] ?? 0, value ?? 0);
}

function walkFrom(start: number, links: readonly (readonly number[])[], walk: Walk): number[][] {
  const groups: number[][] = [];
  const frames = [enter(walk, start)];
  for (let frame = frames[frames.length - 1]; frame; frame = frames[frames.length - 1]) {
    const { node } = frame;
    const target = links[node]?.[frame.next++];
    if (target === undefined) {
      frames.pop();
      const above = frames[frames.length - 1];
      if (above) lower(walk, above.node, walk.low[node]);
      if (walk.low[node] === walk.order[node]) groups.push(groupAt(walk, node));
    } else if (walk.order[target] === -1) frames.push(enter(walk, target));
    else if (walk.open[target]) lower(walk, node, walk.order[target]);
  }
  return groups;
}

/**
 * Circles in a graph given by the targets of each position: every group of positions from each of which all others
 * of it can be reached (strongly connected components: Tarjan, SIAM Journal on Computing 1(2), 1972, without
 * recursion), and positions that link to themselves. Linear in positions and links.
 */
export function circlesOf(links: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const walk: Walk = {
    order: links.map(() => -1),
    low: links.map(() => -1),
    open: links.map(() => false),
    stack: [],
    met: 0,
  };
  const groups = links.flatMap((_, start) =>
    walk.order[start] === -1 ? walkFrom(start, links, walk) : [],
  );
  return groups.filter(([first = -1, ...more]) => more.length > 0 || links[first]?.includes(first));
}
