import type { AnswerWords } from './answerWords.ts';

export const italianAnswers: AnswerWords = {
  headers: {
    answer: 'risposta, risposta data, valore della risposta',
    officialRank: 'rango ufficiale, ordine ufficiale, ordine concordato, posizione ufficiale',
    recalled1: 'prima priorità citata, prima priorità, priorità 1, 1ª priorità citata, 1ª priorità',
    recalled2:
      'seconda priorità citata, seconda priorità, priorità 2, 2ª priorità citata, 2ª priorità',
    recalled3: 'terza priorità citata, terza priorità, priorità 3, 3ª priorità citata, 3ª priorità',
    recalled4:
      'quarta priorità citata, quarta priorità, priorità 4, 4ª priorità citata, 4ª priorità',
    recalled5:
      'quinta priorità citata, quinta priorità, priorità 5, 5ª priorità citata, 5ª priorità',
    felt: 'allineamento percepito, allineamento sentito, autovalutazione dell’allineamento',
    strategyLine:
      'la nostra strategia in una frase, strategia in una frase, strategia in una riga, la strategia con parole mie',
  },
  kinds: {
    rankings: 'classifica delle priorità, ordine delle priorità',
    recall: 'priorità citate, test di memoria delle priorità',
    messages: 'messaggi dei responsabili, strategia in una frase',
  },
  answerScales: [
    "per niente d'accordo / totalmente in disaccordo / completamente in disaccordo / molto in disaccordo / fortemente in disaccordo, in disaccordo / poco d'accordo / abbastanza in disaccordo, neutrale / né d'accordo né in disaccordo / indifferente / incerto, d'accordo / abbastanza d'accordo, molto d'accordo / totalmente d'accordo / completamente d'accordo / pienamente d'accordo / fortemente d'accordo",
    'mai, raramente, a volte / qualche volta, spesso / di frequente, sempre / molto spesso',
    'molto insoddisfatto / molto insoddisfatta, insoddisfatto / insoddisfatta, neutrale / né soddisfatto né insoddisfatto, soddisfatto / soddisfatta, molto soddisfatto / molto soddisfatta',
  ],
  noAnswer:
    'non so, non saprei, nessuna risposta, nessuna opinione, preferisco non rispondere, non applicabile',
  stopWords:
    'il, lo, la, i, gli, le, l, un, uno, una, e, ed, o, di, del, della, dei, degli, delle, dell, a, al, alla, ai, alle, da, dal, dalla, in, nel, nella, nei, per, con, su, sul, sulla, che, chi, cui, è, sono, essere, noi, nostro, nostra, nostri, nostre, io, mio, mia, loro, si, non, più, tutti, tutte, tutto, tutta, ogni, come, ma, se, fare, questo, questa, ha, hanno',
};
