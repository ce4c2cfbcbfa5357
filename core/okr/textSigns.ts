import { languages } from '../vocabulary/languages.ts';
import { findTextPhrase, prepareText, textPhrases } from './textPhrases.ts';

/** Words that say a number should move, in every language known. */
const changeWords = textPhrases(
  languages.flatMap(({ targetWords }) => [targetWords.increase ?? '', targetWords.decrease ?? '']),
);

/** Words that promise without saying how much. */
const vagueWords = textPhrases([
  'improve, better, enhance, optimise, optimize, world class, best in class, more, as soon as possible, great, excellent, strengthen, foster',
  'verbessern, besser, optimieren, erstklassig, mehr, so bald wie möglich, stärken, fördern',
  'améliorer, mieux, meilleur, optimiser, plus de, dès que possible, renforcer, favoriser',
  'mejorar, mejor, optimizar, más, lo antes posible, fortalecer, fomentar',
  'melhorar, melhor, otimizar, mais, fortalecer',
  'migliorare, meglio, migliore, ottimizzare, rafforzare',
  'verbeteren, beter, optimaliseren, versterken',
]);

/** Words for doing something, whatever comes of it. */
const activityWords = textPhrases([
  'launch, implement, build, create, hold, organise, organize, write, develop, introduce, set up, conduct, prepare, attend, discuss, roll out, work on, run a, continue',
  'einführen, durchführen, erstellen, starten, entwickeln, umsetzen, organisieren, vorbereiten, aufbauen',
  'lancer, organiser, mettre en place, créer, développer, réaliser, préparer',
  'lanzar, organizar, implementar, crear, desarrollar, realizar, preparar',
  'lançar, organizar, implementar, criar, desenvolver, realizar, preparar',
  'lanciare, organizzare, implementare, creare, sviluppare, realizzare, preparare',
  'lanceren, organiseren, invoeren, ontwikkelen, opzetten, voorbereiden',
]);

/** Words that leave no room for anything less. */
const absoluteWords = textPhrases([
  'all, every, always, never, everyone, everybody, nobody, zero, perfect, guarantee',
  'alle, jeder, jede, immer, niemals, perfekt, garantieren',
  'tous, toutes, toujours, jamais, zéro, parfait, garantir',
  'todos, todas, siempre, nunca, cero, perfecto, garantizar',
  'sempre, zero, perfeito, garantir',
  'tutti, tutte, mai, perfetto, garantire',
  'altijd, nooit, iedereen, perfect, garanderen',
]);

/** Words that are a number: twice, half. */
const numberWords = textPhrases([
  'double, triple, halve, twice, half, verdoppeln, verdreifachen, halbieren, doubler, tripler, de moitié',
  'duplicar, triplicar, la mitad, dobrar, metade, raddoppiare, dimezzare, verdubbelen, halveren',
]);

const deadlineWords = textPhrases([
  'end of the year, year end, end of the month, end of the quarter, by christmas, next year, this year',
  'bis Jahresende, Monatsende, Quartalsende, dieses Jahr, fin d’année, fin du mois, fin de año, fin de mes',
  ...languages.map(({ months }) => months),
]);

/** A year of this century, an ISO date, a day with a month, or a quarter such as Q3. */
const datePattern =
  /\b20\d{2}\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})\b|\b[QT][1-4]\b|\b[1-4][. ]?(?:Q|quarter|quartal|trimestre)/iu;

/** Numbers that name a thing rather than count one: years, dates, quarters, "KR 2", list numbers. */
const namingNumbers =
  /\b20\d{2}(?:-\d{2}-\d{2})?\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:KR|O|Q|T|H|FY)[ -]?\d+(?:\.\d+)?\b|^\s*\d+[.)]\s/giu;

/** What a text says about change, measure, time and effort; each the wording found, or null. */
export interface TextSigns {
  readonly change: string | null;
  readonly vague: string | null;
  readonly activity: string | null;
  readonly absolute: string | null;
  /** A figure, or a word that is one. */
  readonly number: string | null;
  readonly deadline: string | null;
}

/** Figures of a text that count something, with a following unit sign. */
export function figuresIn(text: string): readonly string[] {
  return (
    text.replace(namingNumbers, ' ').match(/\d+(?:[.,’' \u00a0]\d+)*(?:\s?[%‰]|\s?[kKmM]\b)?/gu) ??
    []
  );
}

/** Reads the signs of a text by word lists in several languages. */
export function textSigns(text: string): TextSigns {
  const prepared = prepareText(text);
  return {
    change: findTextPhrase(prepared, changeWords),
    vague: findTextPhrase(prepared, vagueWords),
    activity: findTextPhrase(prepared, activityWords),
    absolute: findTextPhrase(prepared, absoluteWords) ?? /\b100\s?%/.exec(text)?.[0] ?? null,
    number: figuresIn(text)[0] ?? findTextPhrase(prepared, numberWords),
    deadline: datePattern.exec(text)?.[0] ?? findTextPhrase(prepared, deadlineWords),
  };
}
