import { unmeasuredIndex } from '../../../core/alignment/alignmentIndex.ts';
import { derailers } from '../../../core/alignment/derailers/derailers.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { localBridge } from '../../../panel/handler/localBridge.ts';
import { mountPanel } from '../../../panel/mount.tsx';
import { bakeryGrids } from '../bakery.ts';
import { standInCheckUp, standInOffer } from '../standInOffer.ts';
import { standInSession, standInToday } from '../standInSession.ts';

const element = document.getElementById('panel');
if (!element) throw new Error('the test page has no #panel');

/** Made-up snapshots, two weeks apart; of the last derailer only one is known. */
const courseOf = (first: number, known = 5) =>
  [4, -2, 7, 12, 9].map((more, at) => ({
    ...{ day: standInToday - 14 * (5 - at), value: at < known ? first + more : null },
  }));

const measured = derailers.map(({ id, title, meaning, realigner }, at) => {
  const trend = courseOf(40 + 8 * at, at === 4 ? 1 : 5);
  const own = { value: 58 + 6 * at, coverage: 0.8, weight: 1, evidence: [] };
  return { id, title, meaning, realigner, ...own, before: trend[4]?.value ?? null, trend };
});

const index = {
  ...unmeasuredIndex,
  ...{ value: 66, coverage: 0.8, enough: true, derailers: measured, asOf: standInToday },
  ...{ before: { day: standInToday - 14, value: 61 }, trend: courseOf(52) },
};

const session = standInSession({
  host: memoryHost(bakeryGrids),
  offer: {
    ...standInOffer,
    *checkUp() {
      yield { stage: 'checking tables', done: 0, total: 1 };
      return { ...standInCheckUp, index };
    },
  },
});

void mountPanel(element, localBridge(session), { host: 'sheets', separator: ',' });
