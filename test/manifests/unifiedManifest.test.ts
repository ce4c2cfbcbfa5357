import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaVersion } from '../../manifests/excel/unifiedManifest.ts';
import { buildAddIn } from '../excel-addin/customFunctions.ts';

type Json = Record<string, unknown>;

let folder: string;
let schema: Json;
let manifest: Json;

async function readJson(file: string): Promise<Json> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** One pattern of the schema for languages has a bracket that only the older kind of pattern, without `u`, allows. */
function compile(definition: Json, unicodeRegExp = true): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp });
  addFormats(ajv, ['uri', 'email', 'regex']);
  return ajv.compile(definition);
}

beforeAll(async () => {
  folder = await buildAddIn('real', 'https://tandem.example');
  manifest = await readJson(path.join(folder, 'manifest.json'));
  schema = await readJson(
    `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
  );
});

describe("unified manifest against Microsoft's schema", () => {
  it('is valid', () => {
    const valid = compile(schema);
    valid(manifest);
    expect(valid.errors ?? []).toEqual([]);
  });

  it('its language files are valid, and each tells of functions that are served', async () => {
    const valid = compile(
      await readJson(
        `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.Localization.schema.json`,
      ),
      false,
    );
    const { additionalLanguages } = manifest.localizationInfo as {
      additionalLanguages: { languageTag: string; file: string }[];
    };
    expect(additionalLanguages.map(({ languageTag }) => languageTag)).toEqual([
      ...['de-de', 'fr-fr', 'fr-ca', 'es-es', 'es-mx', 'it-it'],
    ]);
    for (const { file } of additionalLanguages) {
      const texts = await readJson(path.join(folder, file));
      valid(texts);
      expect(valid.errors ?? [], file).toEqual([]);
      const address = String(texts['extensions[0].runtimes[0].customFunctions.metadataUrl']);
      const name = address.replace('https://tandem.example/', '');
      expect((await readJson(path.join(folder, name))).functions, name).toHaveLength(
        ((await readJson(path.join(folder, 'functions.json'))).functions as unknown[]).length,
      );
    }
  });

  it.each([
    ['a short name of 31 characters', { name: { short: 'x'.repeat(31), full: 'x' } }],
    ['a field the schema does not know', { namespace: 'TANDEM' }],
    ['no icons', { icons: undefined }],
    ['an address that is no address', { developer: { name: 'x', websiteUrl: 'x' } }],
  ])('the schema check is no formality: %s is refused', (_, change) => {
    expect(compile(schema)(JSON.parse(JSON.stringify({ ...manifest, ...change })))).toBe(false);
  });

  it('carries the version of the package and hides the add-in-only manifest', async () => {
    const { version } = await readJson('package.json');
    const xml = await readFile(path.join(folder, 'manifest.xml'), 'utf8');
    expect(manifest.version).toBe(version);
    const id = /<Id>(.*)<\/Id>/.exec(xml)?.[1];
    expect(JSON.stringify(manifest)).toContain(`"officeAddinId":"${id}"`);
    expect(manifest.id).not.toBe(id);
  });
});

describe('functions.json', () => {
  it("every function fits Microsoft's schema", async () => {
    const { functions } = await readJson(path.join(folder, 'functions.json'));
    const valid = compile({
      definitions: schema.definitions,
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/extensionFunction' },
    });
    valid(functions);
    expect(valid.errors ?? []).toEqual([]);
  });

  it('accepts error cells, asks for no rich data, and gives every function its help', async () => {
    const metadata = await readJson(path.join(folder, 'functions.json'));
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.allowCustomDataForDataTypeAny).toBe(false);
    const help = await readFile(path.join(folder, 'help/index.html'), 'utf8');
    for (const { id, helpUrl, parameters } of metadata.functions as FunctionEntry[]) {
      expect(helpUrl).toBe(`https://tandem.example/help/index.html#${id}`);
      expect(help).toContain(`id="${id}"`);
      expect(id).not.toMatch(/^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/);
      for (const { type } of parameters) expect(type).toBe('any');
    }
  });
});

interface FunctionEntry {
  readonly id: string;
  readonly helpUrl: string;
  readonly parameters: readonly { readonly type: string }[];
}
