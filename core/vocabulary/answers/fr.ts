import type { AnswerWords } from './answerWords.ts';

export const frenchAnswers: AnswerWords = {
  headers: {
    answer: 'réponse, réponse donnée, valeur de la réponse',
    officialRank: 'rang officiel, ordre officiel, rang convenu, ordre convenu',
    recalled1:
      'première priorité citée, première priorité, priorité 1, 1re priorité citée, 1re priorité',
    recalled2:
      'deuxième priorité citée, deuxième priorité, priorité 2, 2e priorité citée, 2e priorité',
    recalled3:
      'troisième priorité citée, troisième priorité, priorité 3, 3e priorité citée, 3e priorité',
    recalled4:
      'quatrième priorité citée, quatrième priorité, priorité 4, 4e priorité citée, 4e priorité',
    recalled5:
      'cinquième priorité citée, cinquième priorité, priorité 5, 5e priorité citée, 5e priorité',
    felt: 'alignement ressenti, alignement perçu, alignement auto-évalué',
    strategyLine:
      'notre stratégie en une phrase, stratégie en une phrase, stratégie en une ligne, la stratégie avec mes mots',
  },
  kinds: {
    rankings: 'classement des priorités, hiérarchie des priorités',
    recall: 'priorités citées, test de mémoire des priorités, rappel des priorités',
    messages: 'messages des dirigeants, stratégie en une phrase',
  },
  answerScales: [
    "pas du tout d'accord / pas d'accord du tout / tout à fait en désaccord / fortement en désaccord / totalement en désaccord, pas d'accord / plutôt pas d'accord / en désaccord / plutôt en désaccord, neutre / ni d'accord ni pas d'accord / ni en accord ni en désaccord / ni d'accord ni en désaccord, d'accord / plutôt d'accord / assez d'accord, tout à fait d'accord / entièrement d'accord / totalement d'accord / fortement d'accord / complètement d'accord",
    "pas du tout d'accord / totalement en désaccord / tout à fait en désaccord, pas d'accord / en désaccord, plutôt pas d'accord / plutôt en désaccord, neutre / ni d'accord ni pas d'accord / ni d'accord ni en désaccord, plutôt d'accord, d'accord, tout à fait d'accord / totalement d'accord",
    'jamais, rarement, parfois / quelquefois / de temps en temps, souvent / fréquemment, toujours / très souvent',
    'très insatisfait / très insatisfaite, insatisfait / insatisfaite / plutôt insatisfait, neutre / ni satisfait ni insatisfait, satisfait / satisfaite / plutôt satisfait, très satisfait / très satisfaite',
  ],
  noAnswer:
    'ne sait pas, je ne sais pas, sans réponse, sans opinion, ne se prononce pas, sans objet, non concerné, nsp',
  stopWords:
    'le, la, les, l, un, une, des, du, de, d, et, ou, à, au, aux, en, dans, pour, par, sur, avec, sans, ce, cette, ces, c, qui, que, qu, quoi, dont, où, est, sont, être, nous, notre, nos, je, mon, ma, mes, vous, votre, ils, elles, leur, leurs, il, elle, on, se, s, ne, n, pas, plus, tous, toutes, tout, toute, chaque, mais, comme, si, faire, avoir, a, ont',
};
