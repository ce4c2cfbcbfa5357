import { serialOfText } from '../../../core/calendar/serial.ts';
import type { Edit } from '../../../core/sheet/edit.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { catalogOffer } from '../../../panel/handler/catalogOffer.ts';
import { localBridge } from '../../../panel/handler/localBridge.ts';
import { longWork } from '../../../panel/handler/longWork.ts';
import { pageMemory } from '../../../panel/handler/session.ts';
import { mountPanel } from '../../../panel/mount.tsx';

const element = document.getElementById('panel');
if (!element) throw new Error('the test page has no #panel');

const goals = gridOf(
  [
    ['Crumb & Co. – goals for autumn (made up)'],
    [],
    ['ID', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Unit', 'Last check-in'],
    ['KR-1', 'Grow regulars', 'Marta Lind', 40, 60, 51, 'a week', '2026-11-16'],
    ['KR-2', 'Five-star reviews', 'Marta Lind, Jonas Feld', 310, 450, 370, 'reviews', '2026-11-09'],
    ['KR-9', 'Cut returned loaves', 'Jonas Feld', 38, 15, 24, 'loaves', null],
    ['KR-10', 'Waste from the second bake', 'Tom Okafor', 45, 20, null, 'kg', null],
  ],
  'Goals',
);
const host = memoryHost([goals]);
const kept = new Map<string, string>();
const today = serialOfText('2026-11-22');

/** The page's title tells the test what stands in the list of check-ins. */
function tell(): void {
  const [list] = host.read({ sheets: ['Check-ins'] }).grids;
  document.title = JSON.stringify(list?.rows.slice(4).filter((row) => row[1] !== null) ?? []);
}

void mountPanel(
  element,
  localBridge({
    host: {
      read: (needs) => host.read(needs),
      apply: async (edits: readonly Edit[]) => {
        // A test that wants a slow host says how many milliseconds each writing takes.
        const slow = Number(document.body.dataset.slow ?? 0);
        if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow));
        const receipt = host.apply(edits);
        tell();
        return receipt;
      },
    },
    offer: catalogOffer,
    memory: pageMemory(),
    work: longWork(150),
    context: ({ locale, timeZone }) => ({ today, locale, timeZone }),
  }),
  {
    host: element.dataset.wanted === 'excel' ? 'excel' : 'sheets',
    separator: ';',
    reportsProgress: true,
    preferences: {
      read: (name) => kept.get(name) ?? null,
      write: (name, value) => {
        kept.set(name, value);
        document.body.dataset[name] = value;
      },
    },
  },
);
