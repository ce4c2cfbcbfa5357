import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(path.join(root, file)).isDirectory()) return sources(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

function imports(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export)\s(?:[^;'=]*?\sfrom\s)?'([^']+)';|\bimport\('([^']+)'\)/gm),
  ].map(([, target, lazy]) => target ?? lazy ?? '');
  return found.map((target) =>
    target.startsWith('.')
      ? path.join(path.dirname(file), target).replaceAll(path.sep, '/')
      : target,
  );
}

/** Lowest first: a folder of core may import itself and what stands before it. */
const layers = ['issue', 'calendar', 'statistics', 'vocabulary', 'sheet', 'recognise', 'declare'];
const subjects = [
  ...['okr', 'raci', 'scorecard', 'kpi', 'strategy', 'roles', 'decisions', 'dependencies'],
  ...['communications', 'initiatives', 'budget', 'swot', 'fit', 'assumptions', 'commitments'],
  ...[
    'incentives',
    'survey',
    'ranking',
    'culture',
    'network',
    'partners',
    'forecast',
    'history',
    'capacity',
  ],
  ...['money', 'lean', 'bets', 'balance', 'sentiment', 'automation'],
  'rhythm',
  'reviews',
  'worklog',
  ...['change', 'stakeholders', 'signals', 'scenarios', 'outcomes'],
];

/** A review pack shows what every other part knows; the tracker lays every part out. */
const mayImportAll = ['tracker', 'reviewPack'];

function coreFolder(file: string): string {
  return file.split('/')[1] ?? '';
}

function mayImport(from: string, to: string): boolean {
  if (from === to || from.endsWith('.ts')) return true;
  if (layers.includes(from))
    return layers.indexOf(to) >= 0 && layers.indexOf(to) < layers.indexOf(from);
  if (subjects.includes(from)) return layers.includes(to);
  return layers.includes(to) || subjects.includes(to) || mayImportAll.includes(from);
}

describe('boundaries', () => {
  const core = sources('core');

  it('core imports nothing outside core', () => {
    const outside = core.flatMap((file) =>
      imports(file)
        .filter((target) => !target.startsWith('core/'))
        .map((target) => `${file} → ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it('imports inside core run one way, and no subject imports another', () => {
    const wrong = core.flatMap((file) =>
      imports(file)
        .filter(
          (target) =>
            target.startsWith('core/') && !mayImport(coreFolder(file), coreFolder(target)),
        )
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('core reads no clock and draws no random numbers', () => {
    const banned = /Date\.now|new Date\(\)|Math\.random|performance\.now/;
    expect(core.filter((file) => banned.test(readFileSync(path.join(root, file), 'utf8')))).toEqual(
      [],
    );
  });

  it('product code imports no test code and the panel no host', () => {
    const product = [
      'core',
      'panel',
      'google-sheets',
      'excel-addin',
      'workbench',
      'manifests',
    ].flatMap(sources);
    const wrong = product.flatMap((file) =>
      imports(file)
        .filter(
          (target) =>
            target.startsWith('test/') ||
            (file.startsWith('panel/') && /^(workbench|google-sheets|excel-addin)\//.test(target)),
        )
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('zod is only ever imported as zod/mini', () => {
    const product = [
      'core',
      'panel',
      'google-sheets',
      'excel-addin',
      'workbench',
      'manifests',
    ].flatMap(sources);
    expect(product.filter((file) => imports(file).includes('zod'))).toEqual([]);
  });

  it('no source file is longer than 250 lines', () => {
    const all = [
      'core',
      'panel',
      'google-sheets',
      'excel-addin',
      'workbench',
      'manifests',
      'test',
    ].flatMap(sources);
    const long = all.filter(
      (file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });
});
