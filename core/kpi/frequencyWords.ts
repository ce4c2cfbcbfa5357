import { type Frequency, frequencies } from './model.ts';

const words: Readonly<Record<Frequency, string>> = {
  daily:
    'day, every day, each day, d, täglich, quotidien, quotidienne, diario, diaria, diário, diária, giornaliero, dagelijks, ежедневно, 每日, 每天',
  weekly:
    'week, every week, each week, w, wöchentlich, hebdomadaire, hebdo, semanal, settimanale, wekelijks, еженедельно, 每周',
  monthly:
    'month, every month, each month, m, monatlich, mensuel, mensuelle, mensual, mensal, mensile, maandelijks, ежемесячно, 每月',
  quarterly:
    'quarter, every quarter, each quarter, q, quartalsweise, vierteljährlich, trimestriel, trimestrielle, trimestral, trimestrale, per kwartaal, kwartaal, ежеквартально, 每季度',
  yearly:
    'year, every year, annual, annually, y, jährlich, annuel, annuelle, anual, annuale, jaarlijks, ежегодно, 每年',
};

function synonyms(): Readonly<Record<string, Frequency>> {
  const found: Record<string, Frequency> = {};
  for (const frequency of frequencies) {
    for (const word of words[frequency].split(',')) found[word.trim()] = frequency;
  }
  return found;
}

/** What people write for the frequencies, lower case, in the languages seen in real sheets. */
export const frequencyWords = synonyms();
