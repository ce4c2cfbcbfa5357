import type { ExcelProduct } from './product.ts';
import { unifiedLanguages, unifiedManifest } from './unifiedManifest.ts';
import { xmlManifest } from './xmlManifest.ts';

export { iconFiles } from '../icon/iconFiles.ts';
export { developmentBaseUrl, excelProduct } from './product.ts';

/** Both manifests by their file names. */
export function manifestFiles(product: ExcelProduct): ReadonlyMap<string, string> {
  return new Map([
    ['manifest.xml', xmlManifest(product)],
    ['manifest.json', `${JSON.stringify(unifiedManifest(product), null, 2)}\n`],
    ...unifiedLanguages(product),
  ]);
}
