import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withGroupLegend } from '../../../panel/pictures/groupLegendMarks.ts';
import { groupNetwork } from '../../../panel/pictures/groupNetwork.ts';
import { networkRadius } from '../../../panel/pictures/networkRadius.ts';
import { networkScene } from '../../../panel/pictures/networkScene.ts';
import { placeNetwork } from '../../../panel/pictures/placeNetwork.ts';
import { reduceNetwork } from '../../../panel/pictures/reduceNetwork.ts';
import { textWidth } from '../../../panel/pictures/textWidth.ts';
import { tieMarks } from '../../../panel/pictures/tieMarks.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { crowdNetwork, standInNetwork } from '../standInNetworks.ts';

function placed(block = standInNetwork) {
  const placement = placeNetwork(reduceNetwork(deepFreeze(block)));
  while (placement.step());
  return placement;
}

describe('reduceNetwork', () => {
  it('reduceNetwork(block) adds up ties of the same pair; direction counts where it means something', () => {
    const ties = [
      { from: 'Ines', to: 'Tomas', weight: 2 },
      { from: 'Tomas', to: 'Ines' },
      { from: 'Ines', to: 'Ines' },
      { from: 'Ines', to: 'Nobody' },
    ];
    const block = deepFreeze({ ...standInNetwork, ties });
    expect(reduceNetwork(block).ties).toEqual([{ from: 0, to: 1, weight: 3 }]);
    expect(reduceNetwork({ ...block, directed: true }).ties).toHaveLength(2);
  });

  it('reduceNetwork(block, most) keeps the heaviest ties and loses none', () => {
    const { ties, hidden } = reduceNetwork(crowdNetwork(300, 4000), 500);
    expect(ties).toHaveLength(500);
    const lightest = ties[ties.length - 1]?.weight ?? 0;
    expect(hidden.every(({ weight }) => weight <= lightest)).toBe(true);
  });
});

describe('groupNetwork', () => {
  it('groupNetwork(block) keeps all of the weight, between groups or within', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 0, max: 200 }),
        (people, ties) => {
          const block = deepFreeze(crowdNetwork(people, ties, 4));
          const groups = groupNetwork(block);
          const total = (list: readonly { readonly weight?: number }[]) =>
            list.reduce((sum, { weight = 1 }) => sum + weight, 0);
          const within = groups.nodes.reduce(
            (sum, { note = '' }) => sum + Number(/(\d+) ties within/.exec(note)?.[1]),
            0,
          );
          expect(total(groups.ties) + within).toBe(total(block.ties));
        },
      ),
      { seed: 11, numRuns: 40 },
    );
  });
});

describe('placeNetwork', () => {
  it('placeNetwork(network) gives the same places every time, all inside the square', () => {
    const places = placed().places();
    expect(placed().places()).toEqual(places);
    for (const { x, y } of places) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(1);
    }
  });

  it('placeNetwork(network) puts people of a group nearer to each other than to the others', () => {
    const places = placed().places();
    const { nodes } = standInNetwork;
    const mean = (same: boolean) => {
      const away = nodes.flatMap((one, index) =>
        nodes.flatMap((other, at) => {
          const [from, to] = [places[index], places[at]];
          if (at <= index || !from || !to || (one.group === other.group) !== same) return [];
          return [Math.hypot(from.x - to.x, from.y - to.y)];
        }),
      );
      return away.reduce((sum, value) => sum + value, 0) / away.length;
    };
    expect(mean(true)).toBeLessThan(mean(false) / 2);
  });

  it('placeNetwork(network) can be stopped at any step and shown as it stands', () => {
    const placement = placeNetwork(reduceNetwork(standInNetwork));
    expect(placement.step()).toBe(true);
    expect(placement.done()).toBe(1);
    expect(placement.places()).toHaveLength(standInNetwork.nodes.length);
    while (placement.step());
    expect(placement.done()).toBe(placement.total);
  });

  it('placeNetwork(network) does with nobody and with one person', () => {
    expect(placed({ ...standInNetwork, nodes: [], ties: [] }).places()).toEqual([]);
    const one = { ...standInNetwork, nodes: standInNetwork.nodes.slice(0, 1), ties: [] };
    expect(placed(one).places()).toEqual([{ x: 0.5, y: 0.5 }]);
  });
});

describe('networkScene', () => {
  it('networkScene(network, places, look) draws thousands of ties as a handful of paths', () => {
    const block = crowdNetwork(500, 20_000);
    const network = reduceNetwork(block);
    const places = network.nodes.map((_, index) => ({ x: (index % 25) / 25, y: index / 500 }));
    const look = { side: 268, radius: networkRadius(network, block) };
    const scene = networkScene(network, places, { ...look, chosen: null });
    expect(scene.marks.filter(({ mark }) => mark === 'path').length).toBeLessThanOrEqual(4);
    const chosen = networkScene(network, places, { ...look, chosen: 'p3' });
    const accent = chosen.marks.filter((mark) => mark.mark === 'path' && mark.stroke === 'accent');
    expect(accent.length).toBeGreaterThan(0);
  });

  it('networkRadius(network, whole) grows with the members of a group', () => {
    const network = reduceNetwork(groupNetwork(standInNetwork));
    const radius = networkRadius(network, standInNetwork);
    expect(radius(0)).toBe(16);
    expect(radius(3)).toBeLessThan(radius(2));
  });
});

describe('withGroupLegend', () => {
  it('withGroupLegend(scene, groups) explains every sign below the picture, within its width', () => {
    const scene = { width: 200, height: 200, marks: [] };
    const groups = ['Bakery', 'Counter', 'Deliveries by van', 'Office'];
    const { height, marks } = withGroupLegend(scene, groups);
    const texts = marks.filter((mark) => mark.mark === 'text');
    expect(texts.map(({ text }) => text)).toEqual(groups);
    for (const { x, y, text, size } of texts) {
      expect(x + textWidth(text, size)).toBeLessThanOrEqual(200);
      expect(y).toBeGreaterThan(200);
      expect(y).toBeLessThan(height);
    }
    expect(withGroupLegend(scene, ['One'])).toBe(scene);
  });
});

describe('tieMarks', () => {
  it('tieMarks(network, drawing) ends ties in arrow heads only where direction counts', () => {
    const at = standInNetwork.nodes.map((_, index) => ({ x: index * 40, y: (index % 2) * 40 }));
    const drawing = { at, chosen: -1, radius: () => 5 };
    const heads = (directed: boolean) =>
      tieMarks(reduceNetwork({ ...standInNetwork, directed }), drawing).filter(
        ({ mark, ...look }) => mark === 'path' && 'fill' in look && look.fill !== 'none',
      ).length;
    expect(heads(false)).toBe(0);
    expect(heads(true)).toBeGreaterThan(0);
  });
});
