import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpackChromium.ts';

/** A Chromium family browser that answered `--version`, and what it needs to start. */
export interface Browser {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly arguments: readonly string[];
  readonly source: 'CHROME_PATH' | 'system' | 'npm';
}

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * No sandbox, because containers run tests as root, and no shared memory, which is small in them; no graphics process, because drawing with an
 * emulated card takes seconds where the processor alone takes none.
 */
const startArguments = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** What the packaged browser needs besides: it has no zygote helper. */
const packagedArguments = ['--no-zygote'];

/**
 * The browser for the tests: `CHROME_PATH`, else one installed on the system, else the Chromium
 * that the npm package `@sparticuz/chromium` carries (Linux x64), unpacked once into the user's
 * cache. `BROWSER_SOURCE=npm` skips the system. Throws with the remedy when there is none.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!answers(named, {})) throw new Error(`CHROME_PATH ${named} does not answer --version`);
    return { ...systemBrowser(named), source: 'CHROME_PATH' };
  }
  const installed =
    process.env.BROWSER_SOURCE === 'npm'
      ? []
      : installedBrowsers().filter((path) => existsSync(path));
  for (const path of installed) if (answers(path, {})) return systemBrowser(path);
  return packagedBrowser();
}

function systemBrowser(executable: string): Browser {
  return { executable, environment: {}, arguments: startArguments, source: 'system' };
}

async function packagedBrowser(): Promise<Browser> {
  const remedy = 'install Chromium (apt-get install -y chromium) or set CHROME_PATH';
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chrome, Chromium or Edge found: ${remedy}`);
  }
  const { executable, environment } = await unpackChromium();
  if (!answers(executable, environment)) {
    throw new Error(`The Chromium from npm does not start here: ${remedy}`);
  }
  const flags = [...startArguments, ...packagedArguments];
  return { executable, environment, arguments: flags, source: 'npm' };
}

function installedBrowsers(): readonly string[] {
  if (process.platform === 'win32') return windowsPrograms();
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.platform === 'darwin' ? [...onPath, ...macApplications] : onPath;
}

function windowsPrograms(): readonly string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => process.env[name],
  );
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
}

/** Windows browsers print no version to a pipe, so there the file being there must do. */
function answers(executable: string, environment: Readonly<Record<string, string>>): boolean {
  if (process.platform === 'win32') return existsSync(executable);
  try {
    execFileSync(executable, ['--version'], {
      env: { ...process.env, ...environment },
      stdio: 'ignore',
      timeout: 20_000,
    });
    return true;
  } catch {
    return false;
  }
}
