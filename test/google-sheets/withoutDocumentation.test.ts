import { describe, expect, it } from 'vitest';
import { dropDocumentation } from '../../google-sheets/withoutDocumentation.mjs';

const declaration = (definition: string, examples: string) => `export const f = defineFunction({
  name: 'A_B',
${definition}
  parameters: { a: { kind: 'number', help: 'examples: [' } },
${examples}
  related: [],
  calculate: ({ a }) => succeed(a),
});
`;

const bare = declaration("  definition: '',", '  examples: [],');

describe('dropDocumentation(source)', () => {
  it.each([
    [
      'on one line',
      "  definition: 'Mean, of all.',",
      "  examples: [{ note: 'n', arguments: [1], result: 1 }],",
    ],
    [
      'on several',
      "  definition:\n    'Mean, ' +\n    'of all.',",
      '  examples: [\n    {\n      arguments: [[1]],\n    },\n  ],',
    ],
    ['that are empty', "  definition: '',", '  examples: [],'],
  ])('takes examples and definition %s away and nothing else', (_, definition, examples) => {
    expect(dropDocumentation(declaration(definition, examples))).toBe(bare);
  });

  it('leaves a source without them as it is', () => {
    const source = 'export function mean(values: number[]): number {\n  return 0;\n}\n';
    expect(dropDocumentation(source)).toBe(source);
  });
});
