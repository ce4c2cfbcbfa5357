import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { extractTar } from './extractTar.ts';

const decompress = promisify(brotliDecompress);

/** The libraries (nss, nspr, expat) and the font beside the browser itself. */
const archives = ['al2023', 'fonts'];

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into the user's cache and says how to start it.
 * The package is used as data only: its own start-up code unpacks the libraries on AWS alone and
 * turns web security off.
 */
export async function unpackChromium(): Promise<{
  executable: string;
  environment: Record<string, string>;
}> {
  const source = packageFolder();
  const folder = join(cacheFolder(), 'tandem-sheets', `chromium-${packageVersion(source)}`);
  if (!existsSync(folder)) await unpackInto(join(source, 'bin'), folder);
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fontconfig') };
  return {
    executable: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: libraries, ...fonts },
  };
}

/** Unpacks beside the target and renames, so that two test runs at once cannot see half a browser. */
async function unpackInto(source: string, target: string): Promise<void> {
  const partial = `${target}.${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(join(partial, 'fontconfig'), { recursive: true });
  await writeFile(join(partial, 'chromium'), await unpacked(join(source, 'chromium.br')), {
    mode: 0o755,
  });
  for (const name of archives) extractTar(await unpacked(join(source, `${name}.tar.br`)), partial);
  await writeFile(join(partial, 'fontconfig', 'fonts.conf'), fontConfiguration(target));
  await rename(partial, target).catch(async (error) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
}

async function unpacked(path: string): Promise<Buffer> {
  return decompress(await readFile(path));
}

function fontConfiguration(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}${cache}</fontconfig>`;
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  let folder = dirname(entry);
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
    if (dirname(folder) === folder) throw new Error(`no bin/chromium.br above ${entry}`);
    folder = dirname(folder);
  }
  return folder;
}

function packageVersion(folder: string): string {
  const declared: { version: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return declared.version;
}

function cacheFolder(): string {
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}
