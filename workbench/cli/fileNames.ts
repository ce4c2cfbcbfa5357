import { realpathSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage.ts';

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // What is not there is told when it is opened.
    return path.resolve(file);
  }
}

function lastParts(file: string, count: number): string {
  return file.split(path.sep).slice(-count).join('/');
}

/** The file's own name, with as many of its folders as tell it from the other files. */
function nameAmong(file: string, others: readonly string[]): string {
  const most = file.split(path.sep).length;
  for (let count = 1; count < most; count++) {
    const name = lastParts(file, count);
    if (!others.some((other) => lastParts(other, count) === name)) return name;
  }
  return file;
}

/**
 * A short name for each of several files, all different: `plan.csv`, or `north/plan.csv` where two are called so. Throws
 * a UsageError where one file is given twice, by whatever path: all of it would count twice.
 */
export function fileNames(files: readonly string[]): readonly string[] {
  const real = files.map(realPath);
  const full = files.map((file) => path.resolve(file));
  return files.map((file, index) => {
    if (real.indexOf(real[index] ?? '') < index)
      throw new UsageError(`expected each file once, found ${file} again`);
    return nameAmong(
      full[index] ?? file,
      full.filter((_, other) => other !== index),
    );
  });
}
