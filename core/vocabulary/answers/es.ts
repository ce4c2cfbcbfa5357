import type { AnswerWords } from './answerWords.ts';

export const spanishAnswers: AnswerWords = {
  headers: {
    answer: 'respuesta, respuesta dada, valor de la respuesta',
    officialRank: 'rango oficial, orden oficial, orden acordado, rango acordado',
    recalled1:
      'primera prioridad nombrada, primera prioridad, prioridad 1, 1.ª prioridad nombrada, 1.ª prioridad',
    recalled2:
      'segunda prioridad nombrada, segunda prioridad, prioridad 2, 2.ª prioridad nombrada, 2.ª prioridad',
    recalled3:
      'tercera prioridad nombrada, tercera prioridad, prioridad 3, 3.ª prioridad nombrada, 3.ª prioridad',
    recalled4:
      'cuarta prioridad nombrada, cuarta prioridad, prioridad 4, 4.ª prioridad nombrada, 4.ª prioridad',
    recalled5:
      'quinta prioridad nombrada, quinta prioridad, prioridad 5, 5.ª prioridad nombrada, 5.ª prioridad',
    felt: 'alineación percibida, alineamiento percibido, alineación sentida, autoevaluación de la alineación',
    strategyLine:
      'nuestra estrategia en una frase, estrategia en una frase, estrategia en una línea, la estrategia en mis palabras',
  },
  kinds: {
    rankings: 'clasificación de prioridades, orden de prioridades',
    recall: 'prioridades nombradas, prueba de recuerdo, recuerdo de prioridades',
    messages: 'mensajes de los líderes, estrategia en una frase',
  },
  answerScales: [
    'totalmente en desacuerdo / muy en desacuerdo / completamente en desacuerdo, en desacuerdo / algo en desacuerdo, neutral / ni de acuerdo ni en desacuerdo / indiferente, de acuerdo / algo de acuerdo, totalmente de acuerdo / muy de acuerdo / completamente de acuerdo',
    'totalmente en desacuerdo / muy en desacuerdo, en desacuerdo, algo en desacuerdo, neutral / ni de acuerdo ni en desacuerdo, algo de acuerdo, de acuerdo, totalmente de acuerdo / muy de acuerdo',
    'nunca, rara vez / raramente / pocas veces, a veces / algunas veces, a menudo / frecuentemente / con frecuencia / casi siempre, siempre / muy a menudo',
    'muy insatisfecho / muy insatisfecha, insatisfecho / insatisfecha, neutral / ni satisfecho ni insatisfecho, satisfecho / satisfecha, muy satisfecho / muy satisfecha',
  ],
  noAnswer:
    'no sé, no sabe, no contesta, sin respuesta, sin opinión, no aplica, ns nc, prefiero no responder',
  stopWords:
    'el, la, los, las, lo, un, una, unos, unas, y, e, o, de, del, a, al, en, para, por, con, sin, sobre, que, quien, qué, es, son, ser, nosotros, nuestro, nuestra, nuestros, nuestras, nos, yo, mi, mis, su, sus, se, no, más, todos, todas, todo, toda, cada, como, pero, si, hacer, este, esta, estos, estas, ha, han',
};
