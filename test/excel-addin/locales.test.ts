import { describe, expect, it } from 'vitest';
import { functions } from '../../core/functionCatalog.ts';
import { functionsJson } from '../../excel-addin/generate/functionsJson.ts';
import { languages } from '../../excel-addin/locales/languages.ts';
import { english, translator } from '../../excel-addin/locales/translate.ts';
import { translatedSummaries } from '../../excel-addin/locales/translatedSummaries.ts';

const help = 'https://tandem.example/help/index.html';
const original = functionsJson(functions, help);

/** Longest description Microsoft's schema allows. */
const longest = 128;

describe.each(languages)('functions in $tag', ({ texts }) => {
  const { functions: translated } = functionsJson(functions, help, translator(texts));

  it('are the same functions: ids, names, parameters, addresses and shapes', () => {
    const silent = (list: typeof translated) =>
      list.map(({ description: _, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ description: __, ...shape }) => shape),
      }));
    expect(silent(translated)).toEqual(silent(original.functions));
  });

  it('say at least nine of ten summaries in the language, none cut short', () => {
    const said = translated.filter(
      ({ description }, at) => description !== original.functions[at]?.description,
    );
    expect(said.length / translated.length).toBeGreaterThan(0.9);
    const tooLong = Object.values(texts.summaries).filter((text) => text.length > longest);
    expect(tooLong).toEqual([]);
    expect(Object.values(texts.helps).filter((text) => text.length > longest)).toEqual([]);
  });

  it('have a translation for exactly the summaries that were translated', () => {
    expect(Object.keys(texts.summaries).sort()).toEqual(Object.keys(translatedSummaries).sort());
  });

  it('translate help that some function gives', () => {
    const given = new Set(
      functions.flatMap(({ parameters }) => Object.values(parameters).map((one) => one.help)),
    );
    expect(Object.keys(texts.helps).filter((text) => !given.has(text))).toEqual([]);
  });
});

describe('translator(texts)', () => {
  const [definition] = functions;
  if (!definition) throw new Error('there is no function');

  it('a summary that was reworded since is said in English', () => {
    const texts = { summaries: { [definition.name]: 'Altes' }, helps: {} };
    const reworded = { ...definition, summary: 'Something new.' };
    expect(translator(texts).summary(definition)).toBe('Altes');
    expect(translator(texts).summary(reworded)).toBe('Something new.');
  });

  it('what has no translation is said in English', () => {
    const nothing = translator({ summaries: {}, helps: {} });
    expect(nothing.summary(definition)).toBe(english.summary(definition));
    expect(nothing.help('Last day.')).toBe('Last day.');
  });
});
