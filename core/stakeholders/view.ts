import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import {
  defineView,
  type FigureBlock,
  type HeatMapBlock,
  type TableBlock,
  type ViewBlock,
} from '../declare/view.ts';
import { placeIn } from '../sheet/table.ts';
import { quadrantOf } from './quadrantOf.ts';
import { readStakeholders, type Stakeholder, type StakeholderList } from './readStakeholders.ts';
import { stakeholderThresholds } from './thresholds.ts';
import { weightedSupport } from './weightedSupport.ts';

const supportSteps = [-2, -1, 0, 1, 2];
const influenceSteps = [5, 4, 3, 2, 1];
const supportNames = ['strongly against', 'against', 'neutral', 'for', 'strongly for'];

function supportFigure(stakeholders: readonly Stakeholder[]): FigureBlock {
  const { support, n, coverage } = weightedSupport(stakeholders);
  return {
    ...{ block: 'figure', label: 'Support, weighted by influence', unit: 'none', value: support },
    ...{ count: n, ...(coverage === null ? {} : { coverage }) },
    tone: support === null ? 'plain' : support > 0 ? 'good' : 'watch',
    note: support === null ? 'Nobody is rated yet.' : 'from -2 strongly against to 2 strongly for',
  };
}

/** How many stand where; half steps count at the nearer whole one. */
function gridBlock(stakeholders: readonly Stakeholder[]): HeatMapBlock {
  const values = influenceSteps.map((influence) =>
    supportSteps.map((support) => {
      const here = stakeholders.filter(
        (each) =>
          each.influence !== null &&
          each.support !== null &&
          Math.round(each.influence) === influence &&
          Math.round(each.support) === support,
      );
      return here.length === 0 ? null : here.length;
    }),
  );
  return {
    ...{ block: 'heatMap', caption: 'Stakeholders by influence and support', unit: 'count' },
    ...{ rows: influenceSteps.map((step) => `Influence ${step}`), columns: supportNames, values },
    emptyMeans: 'nobody',
  };
}

interface TableOptions {
  readonly today: number | null;
  readonly contactAfter: number;
}

function tableBlock(
  lists: readonly StakeholderList[],
  { today, contactAfter }: TableOptions,
): TableBlock {
  const headers = ['Stakeholder', 'Quadrant', 'Action', 'Owner', 'Days since contact'];
  const rows = lists.flatMap(({ table, stakeholders }) =>
    stakeholders.map((each) => {
      const { lastContact, action, owner } = each.values;
      const days = today === null || lastContact === null ? null : today - lastContact;
      const isAgainst = (each.support ?? 0) <= stakeholderThresholds.opponentUpTo.value;
      const quadrant = quadrantOf(each);
      const isOpen = (days !== null && days > contactAfter) || quadrant === 'win over';
      const tone = quadrant === 'win over' && isAgainst && action === null ? 'bad' : 'watch';
      return {
        cells: [each.name, quadrant ?? 'unknown', action, owner, days],
        tone: isOpen ? (tone as 'bad' | 'watch') : ('plain' as const),
        at: placeIn(table, each.row, 'stakeholder'),
      };
    }),
  );
  const columns = headers.map((header) => ({
    ...{ header, unit: header.startsWith('Days') ? ('days' as const) : ('none' as const) },
  }));
  return { block: 'table', caption: 'Stakeholders', columns, rows };
}

function blocksOf(inputs: readonly CheckInput[], context: Context): readonly ViewBlock[] {
  const lists = inputs
    .filter(({ table }) => table.kind === 'stakeholders')
    .map((input) => readStakeholders(input, context.locale));
  const all = lists.flatMap(({ stakeholders }) => stakeholders);
  const options = { today: context.today, contactAfter: settingNumber(context, 'contactAfter') };
  return [supportFigure(all), gridBlock(all), tableBlock(lists, options)];
}

/** Who can help or stop a change, and where they stand. */
export const stakeholdersView = defineView({
  id: 'stakeholders',
  title: 'Stakeholders',
  summary: 'Who can help or stop a change, where do they stand, and what is done about it?',
  kinds: ['stakeholders'],
  run: blocksOf,
});
