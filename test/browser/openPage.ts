import { type Browser, chromium, type Page } from 'playwright-core';
import { startWorkbench, type WorkbenchOptions } from '../../workbench/server/startWorkbench.ts';
import { findBrowser } from './findBrowser.ts';

/** An open workbench in a real browser, and what it did that it should not have. */
export interface OpenPage {
  readonly page: Page;
  readonly url: string;
  /** Errors of the page and its console, and every address outside the workbench it asked for. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Starts the found browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath: found.executable,
    env: { ...Object.fromEntries(inherited), ...found.environment },
    args: [...found.arguments],
  });
}

/**
 * Serves the built page and opens it; resolves when the spreadsheet stands and has calculated.
 * `WORKBENCH_PAGE` names the folder of another build than the one in dist.
 */
export async function openPage(
  browser: Browser,
  options: WorkbenchOptions,
  stage: 'ready' | 'failed' = 'ready',
): Promise<OpenPage> {
  const pageFolder = process.env.WORKBENCH_PAGE || undefined;
  const workbench = await startWorkbench({ pageFolder, ...options });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const inside = [workbench.url, 'data:', 'blob:'].some((start) =>
      request.url().startsWith(start),
    );
    if (!inside) complaints.push(`outside request: ${request.url()}`);
  });
  await page.goto(workbench.url);
  await page.waitForSelector(`[data-state="${stage}"]`);
  const close = async () => {
    await page.close();
    await workbench.close();
  };
  return { page, url: workbench.url, complaints, close };
}
