import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Makes LibreOffice work every formula out anew when it loads a file, instead of showing the stored values. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice's version line; null where it is not installed. */
export function officeVersion(): string | null {
  const { status, stdout } = spawnSync('soffice', ['--version'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return status === 0 ? stdout.trim() : null;
}

/** The workbook as LibreOffice saves it after working out every formula anew. */
export function recalculate(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-office-'));
  try {
    mkdirSync(path.join(folder, 'profile/user'), { recursive: true });
    writeFileSync(path.join(folder, 'profile/user/registrymodifications.xcu'), profile);
    writeFileSync(path.join(folder, 'book.xlsx'), bytes);
    const installation = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
    const words = [
      installation,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      path.join(folder, 'out'),
      path.join(folder, 'book.xlsx'),
    ];
    const { status, stderr } = spawnSync('soffice', words, { encoding: 'utf8', timeout: 120_000 });
    if (status !== 0) throw new Error(`LibreOffice did not convert the file: ${stderr}`);
    return new Uint8Array(readFileSync(path.join(folder, 'out/book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
