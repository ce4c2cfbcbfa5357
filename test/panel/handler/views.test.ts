import { describe, expect, it } from 'vitest';
import { views } from '../../../core/catalog.ts';
import { settings as allSettings, settingsSheet } from '../../../core/declare/settings.ts';
import { defineView } from '../../../core/declare/view.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { ownSheetTitles } from '../../../core/sheet/ownSheet.ts';
import { checkReply } from '../../../panel/checkReply.ts';
import { handleRequest } from '../../../panel/handler/handleRequest.ts';
import { isBlock } from '../../../panel/isBlock.ts';
import { bakeryGrids } from '../bakery.ts';
import { standInOffer } from '../standInOffer.ts';
import { standInSession, standInToday } from '../standInSession.ts';
import { standInViews } from '../standInViews.ts';
import { askSession, refusal } from './askSession.ts';

describe('handleRequest', () => {
  it('views names every view with its kinds and reads nothing', () => {
    const host = memoryHost(bakeryGrids);
    const silent = {
      ...host,
      read: () => {
        throw new Error('nothing needs to be read');
      },
    };
    const { views: listed } = askSession({ type: 'views' }, standInSession({ host: silent }));
    expect(listed.map(({ id }) => id)).toEqual(standInViews.map(({ id }) => id));
  });

  it('view runs on one read, with settings and today as the check-up has them', () => {
    const settings = {
      sheet: settingsSheet,
      top: 0,
      left: 0,
      rows: [
        [ownSheetTitles.settings],
        [],
        [],
        ['As of', null],
        [allSettings.find(({ name }) => name === 'minimumCoverage')?.label ?? null, 0.4],
      ],
    };
    const host = memoryHost([...bakeryGrids, settings]);
    let reads = 0;
    const counting = {
      ...host,
      read: (needs: Parameters<typeof host.read>[0]) => {
        reads += 1;
        return host.read(needs);
      },
    };
    const seen = defineView({
      id: 'seen',
      title: 'Seen',
      summary: 'What a view gets.',
      kinds: [],
      run: (inputs, { today, settings: typed }) => [
        {
          block: 'text',
          text: `${inputs.some(({ table }) => table.kind === 'okr')} ${today} ${typed?.minimumCoverage}`,
        },
      ],
    });
    const session = standInSession({ host: counting, offer: { ...standInOffer, views: [seen] } });
    const reply = askSession({ type: 'view', id: 'seen' }, session);
    expect(reply.blocks).toEqual([{ block: 'text', text: `true ${standInToday} 0.4` }]);
    expect(reply.minimumCoverage).toBe(0.4);
    expect(reads).toBe(1);
  });

  it('view says in words why it cannot be worked out, and that it is unknown', () => {
    expect(handleRequest({ type: 'view', id: 'broken' }, standInSession())).toMatchObject({
      code: 'view-failed',
      sentence: '"Broken" could not be worked out: the roles stand upside down',
    });
    expect(refusal({ type: 'view', id: 'nowhere' }, standInSession())).toBe('view-unknown');
  });

  it('view of every view in the catalogue answers blocks the panel can draw, on a workbook that has none of its sheets', () => {
    const session = standInSession({ offer: { ...standInOffer, views } });
    for (const { id } of views) {
      const reply = askSession({ type: 'view', id }, session);
      expect(checkReply(JSON.parse(JSON.stringify(reply)), 'view').type, id).toBe('view');
    }
  });
});

describe('isBlock', () => {
  it('isBlock(value) takes every kind of block there is', () => {
    const blocks = standInViews
      .filter(({ id }) => id !== 'broken')
      .flatMap(({ run }) => run([], { today: null, locale: null, timeZone: null }));
    expect(new Set(blocks.map(({ block }) => block)).size).toBe(9);
    expect(blocks.every(isBlock)).toBe(true);
  });

  it('isBlock(value) refuses what cannot be drawn', () => {
    const half = [
      null,
      'tree',
      { block: 'tree', caption: 'No nodes' },
      { block: 'constructor' },
      { block: 'figure', label: 7 },
      { block: 'crossMatrix', caption: 'No arms', links: [] },
    ];
    expect(half.filter(isBlock)).toEqual([]);
    const reply = { type: 'view', id: 'a', title: 'A', minimumCoverage: 0.6, blocks: half };
    expect(checkReply(reply, 'view')).toMatchObject({ code: 'reply-broken' });
  });
});
