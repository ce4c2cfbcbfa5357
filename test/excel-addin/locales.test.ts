import { describe, expect, it } from 'vitest';
import { functions } from '../../core/functionCatalog.ts';
import { matchHeader } from '../../core/vocabulary/matchHeader.ts';
import { functionsJson } from '../../excel-addin/generate/functionsJson.ts';
import { joinTexts } from '../../excel-addin/locales/joinTexts.ts';
import { languages } from '../../excel-addin/locales/languages.ts';
import { english, translator } from '../../excel-addin/locales/translate.ts';
import { translatedSummaries } from '../../excel-addin/locales/translatedSummaries.ts';

const help = 'https://tandem.example/help/index.html';
const original = functionsJson(functions, help);

/** Longest description Microsoft's schema allows. */
const longest = 128;

/** Help on every parameter of every function, each sentence once. */
const given = new Set(
  functions.flatMap(({ parameters }) => Object.values(parameters).map(({ help: said }) => said)),
);

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}-]+/u).includes(word);
}

/** A list of headers in a help: what follows its "headers such as" up to the end of the sentence. */
const headerList =
  /(?:Überschriften wie|en-têtes comme|encabezados como|intestazioni come) ([^.;(]+)/;

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
    expect(Object.keys(texts.helps).filter((text) => !given.has(text))).toEqual([]);
  });

  it('say at least nine of ten helps on parameters in the language', () => {
    const said = [...given].filter((text) => texts.helps[text] !== undefined);
    expect(said.length / given.size).toBeGreaterThan(0.9);
  });

  it('say TRUE and FALSE as Excel does in the language, and name no function the English does not', () => {
    const excelWord = /\b(?:TRUE|FALSE|[A-Z]+_[A-Z_]+)\b/g;
    const odd = Object.entries(texts.helps).flatMap(([sentence, text]) =>
      (text.match(excelWord) ?? []).filter(
        (word) => word === 'TRUE' || word === 'FALSE' || !sentence.includes(word),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('keep the words a choice is written with', () => {
    const lost = functions
      .flatMap(({ parameters }) => Object.values(parameters))
      .flatMap(({ help: sentence, choices = [] }) =>
        choices.filter(
          (choice) =>
            hasWord(sentence, choice) && !hasWord(texts.helps[sentence] ?? sentence, choice),
        ),
      );
    expect(lost).toEqual([]);
  });

  it('name headers that are understood', () => {
    const named = Object.values(texts.helps).flatMap((text) =>
      (headerList.exec(text)?.[1] ?? '').split(/, | und | et | y | e /).filter((word) => word),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((word) => matchHeader(word).length === 0)).toEqual([]);
  });
});

describe('joinTexts(parts)', () => {
  const goals = { summaries: { OKR_SCORE: 'Wert' }, helps: { 'Last day.': 'Letzter Tag.' } };

  it('has every text of every part', () => {
    const measures = { summaries: { KPI_NPS: 'Punkte' }, helps: {} };
    expect(joinTexts([goals, measures])).toEqual({
      summaries: { OKR_SCORE: 'Wert', KPI_NPS: 'Punkte' },
      helps: { 'Last day.': 'Letzter Tag.' },
    });
  });

  it('refuses a text that two parts translate', () => {
    const again = { summaries: {}, helps: { 'Last day.': 'Schlusstag.' } };
    expect(() => joinTexts([goals, again])).toThrow('translated twice: Last day.');
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
