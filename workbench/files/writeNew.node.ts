import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, type Outcome, succeed } from '../../core/issue/outcome.ts';
import { pathIssues } from './issues.ts';
import { pathProblem } from './pathProblem.node.ts';

/** What to write where. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Files that were read; none of them may be the target, also not by a link or another spelling. */
  readonly inputs: readonly string[];
  /** Whether a file that is there already, and is no input, must stay; it is replaced when left out. */
  readonly keepExisting?: boolean;
}

/**
 * Writes a file whole or not at all: the bytes go to a temporary name in the same folder, which is then renamed.
 * Answers the path. Issues: file-is-input, file-exists, file-missing (the folder), file-no-permission, file-is-directory.
 */
export function writeNew({ path, bytes, inputs, keepExisting = false }: NewFile): Outcome<string> {
  if (inputs.some((input) => isSameFile(input, path))) {
    return fail(
      pathIssues['file-is-input']({ subject: path, expected: 'another file', found: path }),
    );
  }
  const folder = dirname(path);
  if (!existsSync(folder))
    return fail(pathProblem(`The folder ${folder}`, 'written', codedError('ENOENT')));
  const temporary = temporaryPath(path);
  try {
    if (existsSync(path) && statSync(path).isDirectory()) throw codedError('EISDIR');
    writeExclusively(temporary, bytes);
    if (keepExisting) renameExclusively(temporary, path);
    else renameSync(temporary, path);
    return succeed(path);
  } catch (problem) {
    removeQuietly(temporary);
    return fail(pathProblem(path, 'written', problem));
  }
}

function isSameFile(input: string, path: string): boolean {
  if (realPath(input) === realPath(path)) return true;
  if (!existsSync(input) || !existsSync(path)) return false;
  const [left, right] = [statSync(input), statSync(path)];
  // Hard links have different paths and one file.
  return left.ino !== 0 && left.ino === right.ino && left.dev === right.dev;
}

/** Path with all links resolved; of a file that does not exist yet, its folder's. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), basename(path));
  }
}

function temporaryPath(path: string): string {
  const unique = `${process.pid.toString(36)}-${process.hrtime.bigint().toString(36)}`;
  return join(dirname(path), `.${basename(path)}.${unique}.tmp`);
}

function writeExclusively(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A hard link fails when the name is taken, in one step; where links are not possible the name is checked before. */
function renameExclusively(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (problem) {
    if (existsSync(to)) throw codedError('EEXIST');
    if (!(problem instanceof Error)) throw problem;
    renameSync(from, to);
    return;
  }
  unlinkSync(from);
}

function codedError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or is renamed already.
  }
}
