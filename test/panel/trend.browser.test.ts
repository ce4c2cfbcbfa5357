import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { pictureFolder } from '../browser/pictureFolder.ts';
import { openPanel, takePicture } from './page/panelPage.ts';
import { overflow, violations } from './page/violations.ts';

const script = fileURLToPath(new URL('./page/trendPage.tsx', import.meta.url));
const pictures = pictureFolder('trend');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

describe('the trend on the front page', () => {
  it.each(['light', 'dark'] as const)(
    'the index and each derailer are drawn over their snapshots, with every value in words: %s',
    async (colorScheme) => {
      const { page, close } = await openPanel(browser, { host: 'sheets', colorScheme, script });
      const picture = page.getByRole('img', { name: /^Alignment index over time\./ });
      expect(await picture.getAttribute('aria-label')).toBe(
        'Alignment index over time. Alignment index: 2026-02-09 56 of 100; 2026-02-23 50 of 100; 2026-03-09 59 of 100; 2026-03-23 64 of 100; 2026-04-06 61 of 100; 2026-04-20 66 of 100.',
      );
      await page.getByText('Scattered goals', { exact: true }).click();
      await page.getByRole('img', { name: /^Scattered goals over time\./ }).waitFor();
      await page.getByText('Firefighting').click();
      await page.locator('.derailer[open]').nth(1).waitFor();
      expect(await page.getByRole('img', { name: /^Firefighting/ }).count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await takePicture(page, join(pictures, `${colorScheme}.png`));
      await close();
    },
  );
});
