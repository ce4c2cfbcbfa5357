import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { pictureFolder } from '../browser/pictureFolder.ts';
import { openPanel, openView, settled, takePicture } from './page/panelPage.ts';
import { violations } from './page/violations.ts';

const script = fileURLToPath(new URL('./page/loopPage.tsx', import.meta.url));
const pictures = pictureFolder('history');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

describe('the history', () => {
  it.each(['light', 'dark'] as const)(
    'a snapshot, a target that is moved, and what changed since: %s',
    async (colorScheme) => {
      const { page, close } = await openPanel(browser, { host: 'sheets', colorScheme, script });
      await page.getByRole('tab', { name: 'Build' }).click();
      await page.getByRole('button', { name: 'Preview a snapshot' }).click();
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByText('changes written').waitFor();
      await settled(page);
      await page.getByRole('button', { name: 'Change a target' }).click();
      await page.getByLabel('New target').fill('65');
      await page.getByLabel('Reason').fill('the second shop opens earlier');
      expect(await violations(page)).toEqual([]);
      await takePicture(page, `${pictures}/build-${colorScheme}.png`);
      await page.getByRole('button', { name: 'Preview the new target' }).click();
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByText('changes written').waitFor();
      await settled(page);
      await openView(page, 'What changed');
      const shown = await page.getByRole('tabpanel').textContent();
      expect(shown).toContain('the second shop opens earlier');
      expect(shown).toContain('Scores that changed');
      expect(await violations(page)).toEqual([]);
      await takePicture(page, `${pictures}/changes-${colorScheme}.png`);
      await close();
    },
  );

  it('a target without a reason is not offered for preview', async () => {
    const { page, close } = await openPanel(browser, {
      ...{ host: 'sheets', colorScheme: 'light', script },
    });
    await page.getByRole('tab', { name: 'Build' }).click();
    await page.getByRole('button', { name: 'Change a target' }).click();
    await page.getByLabel('New target').fill('65');
    const button = page.getByRole('button', { name: 'Preview the new target' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Reason').fill('why');
    expect(await button.getAttribute('aria-disabled')).toBe('false');
    await close();
  });

  it('long work shows how far it is, stops when asked to, and undo takes back what was done', async () => {
    const { page, close } = await openPanel(browser, {
      ...{ host: 'sheets', colorScheme: 'light', script },
    });
    await page.getByRole('tab', { name: 'Build' }).click();
    await page.getByRole('button', { name: 'Preview a snapshot' }).click();
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    await settled(page);
    await page.evaluate(() => {
      document.body.dataset.slow = '900';
    });
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/^Stopped: \d+ changes written, \d+ not begun\.$/).waitFor();
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    await settled(page);
    await page.getByRole('button', { name: 'Undo: Take a snapshot' }).click();
    await page.getByText('Undone: Take a snapshot.').waitFor();
    await close();
  });
});
