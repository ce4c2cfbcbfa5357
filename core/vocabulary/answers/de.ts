import type { AnswerWords } from './answerWords.ts';

export const germanAnswers: AnswerWords = {
  headers: {
    answer: 'Antwort, Antwortwert, gegebene Antwort',
    officialRank:
      'offizieller Rang, offizielle Reihenfolge, vereinbarter Rang, vereinbarte Reihenfolge, beschlossener Rang',
    recalled1:
      'erste genannte Priorität, erste Priorität, Priorität 1, wichtigste Priorität 1, 1. genannte Priorität, 1. Priorität',
    recalled2:
      'zweite genannte Priorität, zweite Priorität, Priorität 2, wichtigste Priorität 2, 2. genannte Priorität, 2. Priorität',
    recalled3:
      'dritte genannte Priorität, dritte Priorität, Priorität 3, wichtigste Priorität 3, 3. genannte Priorität, 3. Priorität',
    recalled4:
      'vierte genannte Priorität, vierte Priorität, Priorität 4, wichtigste Priorität 4, 4. genannte Priorität, 4. Priorität',
    recalled5:
      'fünfte genannte Priorität, fünfte Priorität, Priorität 5, wichtigste Priorität 5, 5. genannte Priorität, 5. Priorität',
    felt: 'gefühlte Ausrichtung, empfundene Ausrichtung, empfundene Einigkeit, gefühlte Einigkeit, wie einig sind wir',
    strategyLine:
      'unsere Strategie in einem Satz, Strategie in einem Satz, Strategie in eigenen Worten, Strategie in einer Zeile, Strategiesatz',
  },
  kinds: {
    rankings: 'Rangfolge der Prioritäten, Prioritätenrangfolge, Reihenfolge der Prioritäten',
    recall: 'genannte Prioritäten, Abfrage der Prioritäten, Erinnerungstest',
    messages: 'Strategie in einem Satz, Botschaften der Leitung, Botschaften der Führung',
  },
  answerScales: [
    'stimme gar nicht zu / stimme überhaupt nicht zu, stimme nicht zu, neutral / weder noch / teils teils / unentschieden, stimme zu, stimme voll zu / stimme voll und ganz zu / stimme völlig zu / stimme sehr zu',
    'stimme nicht zu / stimme gar nicht zu / stimme überhaupt nicht zu, stimme eher nicht zu, neutral / weder noch / teils teils / unentschieden, stimme eher zu, stimme zu / stimme voll zu / stimme voll und ganz zu / stimme völlig zu',
    'trifft nicht zu / trifft gar nicht zu / trifft überhaupt nicht zu, trifft eher nicht zu / trifft wenig zu, teils teils / trifft teilweise zu / neutral / weder noch, trifft eher zu, trifft zu / trifft voll zu / trifft voll und ganz zu / trifft völlig zu',
    'stimme gar nicht zu / stimme überhaupt nicht zu, stimme nicht zu, stimme eher nicht zu, neutral / weder noch / teils teils / unentschieden, stimme eher zu, stimme zu, stimme voll zu / stimme voll und ganz zu / stimme völlig zu',
    'nie / niemals, selten, manchmal / gelegentlich, oft / häufig / meistens, immer / sehr oft',
    'sehr unzufrieden, unzufrieden / eher unzufrieden, neutral / teils teils / weder noch, zufrieden / eher zufrieden, sehr zufrieden',
  ],
  noAnswer:
    'weiß nicht, ich weiß nicht, kann ich nicht sagen, keine Antwort, keine Meinung, trifft auf mich nicht zu, kann ich nicht beurteilen, weiß ich nicht',
  stopWords:
    'der, die, das, des, den, dem, ein, eine, einer, eines, einem, einen, und, oder, aber, auch, für, von, vom, zum, zur, zu, im, in, an, am, auf, aus, bei, mit, nach, über, unter, um, durch, als, wie, ist, sind, sein, werden, wird, wir, uns, unser, unsere, unseren, unserem, unserer, ich, mein, sie, ihr, ihre, es, man, alle, allen, jeder, jede, jedes, mehr, nicht, kein, keine, so, dass, was, wer, wo, wollen, haben, hat, machen, damit, noch, nur, sich',
};
