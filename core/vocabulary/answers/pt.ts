import type { AnswerWords } from './answerWords.ts';

export const portugueseAnswers: AnswerWords = {
  headers: {
    answer: 'resposta, resposta dada, valor da resposta',
    officialRank: 'ordem oficial, posição oficial, ordem acordada, classificação oficial',
    recalled1:
      'primeira prioridade citada, primeira prioridade, prioridade 1, 1.ª prioridade citada, 1.ª prioridade',
    recalled2:
      'segunda prioridade citada, segunda prioridade, prioridade 2, 2.ª prioridade citada, 2.ª prioridade',
    recalled3:
      'terceira prioridade citada, terceira prioridade, prioridade 3, 3.ª prioridade citada, 3.ª prioridade',
    recalled4:
      'quarta prioridade citada, quarta prioridade, prioridade 4, 4.ª prioridade citada, 4.ª prioridade',
    recalled5:
      'quinta prioridade citada, quinta prioridade, prioridade 5, 5.ª prioridade citada, 5.ª prioridade',
    felt: 'alinhamento percebido, alinhamento sentido, autoavaliação do alinhamento',
    strategyLine:
      'nossa estratégia em uma frase, estratégia em uma frase, a nossa estratégia numa frase, estratégia numa frase, estratégia em uma linha',
  },
  kinds: {
    rankings: 'classificação das prioridades, ordem das prioridades',
    recall: 'prioridades citadas, teste de memória das prioridades',
    messages: 'mensagens dos líderes, estratégia em uma frase',
  },
  answerScales: [
    'discordo totalmente / discordo completamente / discordo fortemente, discordo / discordo parcialmente / discordo em parte, neutro / não concordo nem discordo / nem concordo nem discordo / indiferente, concordo / concordo parcialmente / concordo em parte, concordo totalmente / concordo completamente / concordo plenamente / concordo fortemente',
    'nunca, raramente, às vezes / algumas vezes, frequentemente / muitas vezes / com frequência, sempre / quase sempre',
    'muito insatisfeito / muito insatisfeita, insatisfeito / insatisfeita, neutro / nem satisfeito nem insatisfeito, satisfeito / satisfeita, muito satisfeito / muito satisfeita',
  ],
  noAnswer: 'não sei, sem resposta, sem opinião, prefiro não responder, não se aplica',
  stopWords:
    'o, a, os, as, um, uma, uns, umas, e, ou, de, do, da, dos, das, em, no, na, nos, nas, num, numa, para, por, pelo, pela, com, sem, sobre, que, quem, é, são, ser, nós, nosso, nossa, nossos, nossas, eu, meu, minha, seu, sua, se, não, mais, todos, todas, todo, toda, cada, como, mas, fazer, este, esta, ao, à, tem',
};
