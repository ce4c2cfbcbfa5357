import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { localBridge } from '../../../panel/handler/localBridge.ts';
import { mountPanel } from '../../../panel/mount.tsx';
import { bakeryGrids } from '../bakery.ts';
import { standInCheckUp, standInOffer } from '../standInOffer.ts';
import { standInSession } from '../standInSession.ts';

const element = document.getElementById('panel');
if (!element) throw new Error('the test page has no #panel');

/** Steps of every check-up and of the slow view; each takes as many milliseconds as the page's data say, none at first. */
const steps = 200;

function* slowSteps(stage: string) {
  for (let done = 0; done < steps; done++) {
    yield { stage, done, total: steps };
    const until = performance.now() + Number(document.body.dataset.slow ?? 0);
    while (performance.now() < until);
  }
}

const inner = memoryHost(bakeryGrids);
const session = standInSession({
  host: {
    ...inner,
    read: (needs) =>
      document.body.dataset.silent === undefined ? inner.read(needs) : new Promise(() => {}),
  },
  offer: {
    ...standInOffer,
    *checkUp() {
      yield* slowSteps('checking tables');
      return standInCheckUp;
    },
    views: [
      {
        ...{ id: 'slow', title: 'Slow view', summary: 'Takes long.', kinds: ['okr'] },
        run: () => [],
        *runInSteps() {
          yield* slowSteps('working out the middle');
          return [{ block: 'text', text: 'Worked out to the end.' }];
        },
      },
    ],
  },
});

void mountPanel(element, localBridge(session), {
  ...{ host: 'sheets', separator: ',', reportsProgress: true },
});
