import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanesBlock, TreeNode } from '../../../core/declare/view.ts';
import { crossMatrixTable } from '../../../core/declare/viewText/crossMatrixTable.ts';
import { crossMatrixScene } from '../../../panel/pictures/crossMatrixScene.ts';
import { heatMapScene } from '../../../panel/pictures/heatMapScene.ts';
import { lanesScene } from '../../../panel/pictures/lanesScene.ts';
import type { Box, GroupMark, Mark, Scene } from '../../../panel/pictures/scene.ts';
import { treeScene } from '../../../panel/pictures/treeScene.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { standInHeatMap, standInLanes, standInMatrix, standInTree } from '../standInPictures.ts';

function groupsOf({ marks }: Scene): readonly GroupMark[] {
  return marks.filter((mark): mark is GroupMark => mark.mark === 'group');
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Cards stand inside the picture and none on another. */
function expectTidy(scene: Scene): void {
  const boxes = groupsOf(scene).map(({ box }) => box);
  boxes.forEach((box, index) => {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(scene.width + 0.001);
    expect(box.y + box.height).toBeLessThanOrEqual(scene.height + 0.001);
    expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
  });
}

function textsOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'text') return [mark.text];
    return mark.mark === 'group' ? textsOf(mark.marks) : [];
  });
}

const anyLanes: fc.Arbitrary<LanesBlock> = fc
  .record({
    lanes: fc.integer({ min: 1, max: 5 }),
    nodes: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.string({ maxLength: 60 })), {
      maxLength: 20,
    }),
    links: fc.array(fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 22 })), {
      maxLength: 30,
    }),
  })
  .map(({ lanes, nodes, links }) => ({
    block: 'lanes',
    caption: 'Any',
    lanes: Array.from({ length: lanes }, (_, index) => ({
      id: `l${index}`,
      label: `Lane ${index}`,
    })),
    nodes: nodes.map(([lane, label], index) => ({
      id: `n${index}`,
      lane: `l${lane}`,
      label,
      type: 'objective',
    })),
    links: links.map(([from, to]) => ({ from: `n${from}`, to: `n${to}` })),
  }));

describe('lanesScene', () => {
  it('lanesScene(block, width) keeps every card inside and off the others at any width', () => {
    fc.assert(
      fc.property(anyLanes, fc.integer({ min: 240, max: 900 }), (block, width) => {
        const scene = lanesScene(deepFreeze(block), width);
        expect(scene.width).toBe(width);
        expect(groupsOf(scene)).toHaveLength(block.nodes.length);
        expectTidy(scene);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('lanesScene(block, width) puts two cards side by side in the Google sidebar', () => {
    const boxes = groupsOf(lanesScene(standInLanes, 268)).map(({ box }) => box);
    expect(boxes.filter(({ y }) => y === boxes[0]?.y)).toHaveLength(2);
  });

  it('lanesScene(block, width, chosen) makes the arrows of the chosen card stand out', () => {
    const stand = (chosen: string | null) =>
      lanesScene(standInLanes, 268, chosen).marks.filter(
        (mark) => mark.mark === 'path' && mark.stroke === 'accent',
      ).length;
    expect(stand(null)).toBe(0);
    expect(stand('p1')).toBe(4);
  });

  it('lanesScene(block, width) says type, label and standing of every card', () => {
    const labels = groupsOf(lanesScene(standInLanes, 268)).map(({ label }) => label);
    expect(labels).toContain('objective, Two bakers for every station, Good');
  });
});

describe('treeScene', () => {
  it('treeScene(block) draws every node once, inside and off the others', () => {
    const anyTree = fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { maxLength: 30 });
    fc.assert(
      fc.property(anyTree, (parents) => {
        const nodes = parents.map(
          (parent, index): TreeNode => ({
            id: String(index),
            parent: parent === null ? null : String(parent),
            label: `Node ${index}`,
            type: 'objective',
          }),
        );
        const scene = treeScene(deepFreeze({ block: 'tree', caption: 'Any', nodes }));
        expect(groupsOf(scene)).toHaveLength(nodes.length);
        expectTidy(scene);
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  it('treeScene(block) joins every child with its parent and roots with nothing', () => {
    const lines = treeScene(standInTree).marks.filter(({ mark }) => mark === 'path');
    expect(lines).toHaveLength(6);
  });
});

describe('crossMatrixScene', () => {
  it('crossMatrixScene(block) has one dot a link between arms that meet', () => {
    const dots = crossMatrixScene(deepFreeze(standInMatrix)).marks.filter(
      ({ mark }) => mark === 'circle',
    );
    expect(dots).toHaveLength(standInMatrix.links.length);
    const open = dots.filter((mark) => mark.mark === 'circle' && mark.fill === 'ground');
    expect(open).toHaveLength(3);
  });

  it('crossMatrixScene(block) does without people', () => {
    const { people: _, ...block } = standInMatrix;
    const scene = crossMatrixScene(block);
    expect(scene.width).toBeLessThan(crossMatrixScene(standInMatrix).width);
    expect(textsOf(scene.marks)).not.toContain('In charge');
  });

  it('crossMatrixScene(block) says how many items of a long arm are beyond those it draws', () => {
    const items = Array.from({ length: 53 }, (_, at) => ({ id: `m${at}`, label: `Measure ${at}` }));
    const links = items.map(({ id }) => ({ from: id, to: 's1' }));
    const nothing = { title: 'Nothing', items: [] };
    const south = { title: 'Lines', items: [{ id: 's1', label: 'Line' }] };
    const east = { title: 'Measures', items };
    const matrix = { ...standInMatrix, south, west: nothing, north: nothing, east, links };
    const { people: _, ...block } = matrix;
    const { marks } = crossMatrixScene(deepFreeze(block));
    expect(textsOf(marks).filter((text) => text.startsWith('Measure '))).toHaveLength(23);
    expect(textsOf(marks)).toContain('and 30 more');
    expect(marks.filter(({ mark }) => mark === 'circle')).toHaveLength(23);
    expect(crossMatrixTable(block).rows).toHaveLength(54);
  });
});

describe('heatMapScene', () => {
  it('heatMapScene(block) says every value, and a dot for a missing one', () => {
    const texts = textsOf(heatMapScene(deepFreeze(standInHeatMap)).marks);
    expect(texts.filter((text) => text === '·')).toHaveLength(3);
    expect(texts).toContain('0.91');
  });

  it('heatMapScene(block) says what the shades and a dot mean, and cuts off no title of two lines', () => {
    const label = 'When teams disagree, we settle it openly';
    const block = { ...standInHeatMap, rows: [label], emptyMeans: 'too few answers' };
    const scene = heatMapScene(deepFreeze(block));
    const texts = textsOf(scene.marks);
    expect(texts.join(' ')).toContain(label);
    expect(texts).toContain('· = too few answers');
    const lowest = scene.marks.map((mark) => (mark.mark === 'text' ? mark.y : 0));
    expect(Math.max(...lowest)).toBeLessThanOrEqual(scene.height);
  });
});
