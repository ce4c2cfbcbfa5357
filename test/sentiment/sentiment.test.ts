import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { findLanguage } from '../../core/sentiment/findLanguage.ts';
import { sentimentFunctions } from '../../core/sentiment/functions.ts';
import { judgeWords } from '../../core/sentiment/judgedWords.ts';
import { sentimentLanguages } from '../../core/sentiment/lexicon.ts';
import { sentimentScore } from '../../core/sentiment/sentimentScore.ts';
import { germanSentiment } from '../../core/sentiment/words/de.ts';
import { englishSentiment } from '../../core/sentiment/words/en.ts';
import { spanishSentiment } from '../../core/sentiment/words/es.ts';
import { frenchSentiment } from '../../core/sentiment/words/fr.ts';
import { italianSentiment } from '../../core/sentiment/words/it.ts';
import { foldText } from '../../core/vocabulary/normaliseText.ts';
import { deepFreeze } from '../deepFreeze.ts';

function call(name: string, ...args: readonly RawArgument[]) {
  const definition = sentimentFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  const outcome = callFunction(definition, deepFreeze(args), neutralContext);
  return {
    value: outcome.ok ? outcome.value : undefined,
    codes: outcome.issues.map(({ code }) => code),
  };
}

/** Made-up messages: one that speaks for, one against, in each language. */
const messages = {
  en: [
    'We agreed on clear goals together and the team trusts the plan. Thank you for the great support.',
    'Nobody understands the plan, the goals are vague, and we waste time on conflicts and delays.',
  ],
  de: [
    'Wir haben die Ziele gemeinsam geklärt, die Zusammenarbeit ist gut und das Vertrauen wächst. Danke!',
    'Die Ziele sind unklar, niemand hilft uns, und wir sind von Streit und Stress erschöpft.',
  ],
  fr: [
    "Nous avons des objectifs clairs, l'équipe est motivée et la confiance est forte. Merci à tous.",
    "Les priorités sont floues, il y a des retards et des conflits, et l'équipe est épuisée.",
  ],
  es: [
    'Tenemos objetivos claros, el equipo está motivado y hay mucha confianza. Gracias por el apoyo.',
    'El plan es confuso, hay retrasos y conflictos, y el equipo está agotado y preocupado.',
  ],
  it: [
    'Abbiamo obiettivi chiari, la squadra è motivata e c’è fiducia. Grazie per il sostegno.',
    'Le priorità sono confuse, ci sono ritardi e conflitti, e la squadra è stanca e preoccupata.',
  ],
} as const;

describe('SENTIMENT_SCORE', () => {
  it.each(sentimentLanguages)(
    'SENTIMENT_SCORE(%s) tells what speaks for from what speaks against',
    (language) => {
      const [good, bad] = messages[language];
      for (const choice of [language, 'auto']) {
        expect(Number(call('SENTIMENT_SCORE', good, choice).value)).toBeGreaterThan(0.6);
        expect(Number(call('SENTIMENT_SCORE', bad, choice).value)).toBeLessThan(-0.5);
      }
      expect(findLanguage(good)).toBe(language);
      expect(findLanguage(bad)).toBe(language);
    },
  );

  it('a negation turns a word round in its sentence and no further', () => {
    const score = (text: string, language: (typeof sentimentLanguages)[number]) =>
      sentimentScore(judgeWords(text, language)).score;
    expect(score('The plan is not clear', 'en')).toBe(-1);
    expect(score("We don't trust the plan", 'en')).toBe(-1);
    expect(score('We don’t trust the plan', 'en')).toBe(-1);
    expect(score('It is not bad', 'en')).toBe(1);
    expect(score('No. The plan is clear', 'en')).toBe(1);
    expect(score('Das ist nicht wirklich klar', 'de')).toBe(-1);
    expect(score('Il n’est pas clair', 'fr')).toBe(-1);
    expect(score('No está nada claro', 'es')).toBe(-1);
    expect(score('Le plan ne marche pas bien', 'fr')).toBe(-1);
    expect(score('We are not without hope', 'en')).toBe(1);
    expect(score('Il piano non è chiaro', 'it')).toBe(-1);
  });

  it('"very" counts more and "slightly" less, but neither turns a side', () => {
    const weights = (text: string) => judgeWords(text, 'en').words.map(({ weight }) => weight);
    expect(weights('clear and very clear and slightly clear')).toEqual([1, 1.5, 0.5]);
    expect(weights('awful and very awful')).toEqual([-2, -3]);
  });

  it('SENTIMENT_SCORE warns of few words and refuses what is no text or no language', () => {
    expect(call('SENTIMENT_SCORE', 'We trust the plan.', 'en').codes).toEqual([
      'sentiment-few-words',
    ]);
    expect(call('SENTIMENT_SCORE', [[null, 4]]).codes).toEqual(['sentiment-no-text']);
    expect(call('SENTIMENT_SCORE', [[{ error: '#N/A' as const }]]).codes).toEqual([
      'sentiment-no-text',
    ]);
    expect(call('SENTIMENT_SCORE', 'Qwx zzv bhh.').codes).toEqual(['sentiment-language-unclear']);
    expect(call('SENTIMENT_SCORE', 'Text', 'xx').codes).toEqual(['argument-kind']);
    expect(call('SENTIMENT_SCORE', null).codes).toEqual(['argument-missing']);
  });

  it('SENTIMENT_SCORE lies between -1 and 1 for any text, and SENTIMENT_WORDS adds up to it', () => {
    const word = fc.constantFrom(...messages.en.join(' ').split(' '), 'not', 'very', 'slightly');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const { score } = sentimentScore(judgeWords(text, 'en'));
        if (score === null) return;
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        const { value } = call('SENTIMENT_WORDS', text, 'en');
        const [, ...rows] = value as readonly (readonly [string, number, number])[];
        const sum = rows.reduce((all, [, , weight]) => all + weight, 0);
        const judged = judgeWords(text, 'en').words;
        expect(sum).toBeCloseTo(
          judged.reduce((all, { weight }) => all + weight, 0),
          9,
        );
        expect(rows.reduce((all, [, count]) => all + count, 0)).toBe(judged.length);
      }),
      { seed: 23, numRuns: 80 },
    );
  });

  it('each cell of a range is a text of its own', () => {
    const { value } = call('SENTIMENT_WORDS', [['We do not'], ['trust each other']], 'en');
    expect(value).toContainEqual(['trust', 1, 1]);
  });
});

describe('word lists', () => {
  const lists = [
    englishSentiment,
    germanSentiment,
    frenchSentiment,
    spanishSentiment,
    italianSentiment,
  ];

  it.each(lists.map((list) => [list.language, list] as const))(
    'the list of %s has 120 words or more, none on both sides and none that means two things',
    (_, list) => {
      const words = (text: string) => text.split(',').map((word) => foldText(word.trim()));
      const good = [...words(list.good), ...words(list.veryGood)];
      const bad = [...words(list.bad), ...words(list.veryBad)];
      expect(good.length + bad.length).toBeGreaterThanOrEqual(120);
      expect(good.filter((word) => bad.includes(word))).toEqual([]);
      const judged = [...good, ...bad];
      expect(judged.filter((word) => !/^[\p{L}']+\*?$/u.test(word) && !word.includes(' '))).toEqual(
        [],
      );
      expect(judged.filter((word) => word.endsWith('*') && word.length < 4)).toEqual([]);
      expect(words(list.negations).filter((word) => judged.includes(word))).toEqual([]);
      const covers = (stem: string, word: string) =>
        stem.endsWith('*') && word !== stem && word.startsWith(stem.slice(0, -1));
      const clash = good.filter((word) => bad.some((stem) => covers(stem, word)));
      expect(clash).toEqual([]);
    },
  );
});
