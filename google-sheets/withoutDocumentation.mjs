import { readFile } from 'node:fs/promises';

/** A member of a declaration, from its name to the line that ends it, as the formatter lays it out. */
const examples = /^ {2}examples: (?:\[\],|\[[^\n]*\],|\[\n[\s\S]*?\n {2}\],)$/m;
const definition = /^ {2}definition:(?: [^\n]*,|\n(?: {4}[^\n]*\n)*? {4}[^\n]*,)$/m;

/** The declaration of a function without what is only read by people; its stub and its page say it. */
export function dropDocumentation(source) {
  return source.replace(examples, '  examples: [],').replace(definition, "  definition: '',");
}

/** Leaves out of the script what no call reads: examples and definitions of functions. */
export const withoutDocumentation = {
  name: 'functions without documentation',
  setup(build) {
    const filter = /[\\/]core[\\/]\w+[\\/]functions[\\/]\w+\.ts$/;
    build.onLoad({ filter }, async ({ path }) => ({
      contents: dropDocumentation(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
