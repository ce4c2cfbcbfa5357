import { mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A folder of this user's own for screenshots to look at; it stays after the tests. */
export function pictureFolder(name: string): string {
  const folder = join(tmpdir(), `tandem-${name}-${userInfo().username}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}
