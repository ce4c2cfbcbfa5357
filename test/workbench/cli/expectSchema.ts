import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** Expects a JSON output to be as its committed schema says. */
export function expectSchema(name: string, json: string): void {
  const schema = JSON.parse(
    readFileSync(path.join(root, `docs/schemas/${name}.schema.json`), 'utf8'),
  );
  const validate = new Ajv2020({ strict: false }).compile(schema);
  validate(JSON.parse(json));
  expect(validate.errors ?? []).toEqual([]);
}
