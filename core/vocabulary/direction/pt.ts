import type { DirectionWords } from './directionWords.ts';

export const portugueseDirection: DirectionWords = {
  headers: {
    factor:
      'fator, factor, fator interno, fator externo, fator SWOT, fator FOFA, fator crítico de sucesso, fator chave',
    swotType: 'tipo SWOT, categoria SWOT, tipo FOFA, tipo de fator; quadrante, tipo, categoria',
    rating: 'nota de 1 a 4, classificação do fator; classificação, nota, avaliação',
    source: 'fonte, fonte da evidência, fonte da informação',
    strategicOption:
      'opção estratégica, estratégia TOWS, alternativa estratégica; opção, alternativa',
    towsType: 'tipo TOWS, categoria TOWS, tipo de opção; quadrante, tipo, categoria',
    factorsUsed: 'fatores usados, fatores utilizados, fatores SWOT, baseado em; fatores',
    element: 'elemento, elementos, elemento da organização; aspecto',
    assumption: 'suposição, suposições, premissa, pressuposto, hipótese',
    evidence: 'evidência, evidências, prova, provas, indícios',
    impact:
      'impacto se errado, efeito se errado, consequência se errado; impacto, efeito, consequência',
    testedOn: 'último teste, testado em, última verificação, verificado em, validado em',
    nextTest: 'próximo teste, próxima verificação, testar até, verificar até, data do teste',
  },
  kinds: {
    swot: 'SWOT, análise SWOT, FOFA, análise FOFA',
    tows: 'TOWS, matriz TOWS, matriz FOFA cruzada',
    fit: 'matriz de coerência, matriz de encaixe, coerência estratégica',
    assumptions:
      'registro de premissas, lista de premissas, registo de pressupostos, lista de hipóteses; premissas, pressupostos',
  },
  swotTypes: {
    strength: 'força, forças, ponto forte, pontos fortes',
    weakness: 'fraqueza, fraquezas, ponto fraco, pontos fracos',
    opportunity: 'oportunidade, oportunidades',
    threat: 'ameaça, ameaças',
  },
  fitElements: {
    vision: 'visão',
    mission: 'missão',
    values: 'valores',
    strategy: 'estratégia',
    structure: 'estrutura, organização',
    processes: 'processos',
    technology: 'tecnologia, tecnologias',
    culture: 'cultura',
    people: 'pessoas, capital humano, pessoal',
  },
  assumptionStates: {
    open: 'aberta, aberto, a testar, por testar, não testada, pendente',
    confirmed: 'confirmada, confirmado, validada, verdadeira',
    refuted: 'refutada, refutado, falsa, falso',
    retired: 'retirada, encerrada, obsoleta',
  },
  fitSigns: {
    plus: 'forte, positivo, apoia, reforça, bom, coerente, sim',
    zero: 'neutro, nenhum, sem efeito',
    minus: 'fraco, fraca, negativo, contradiz, trava, mau, incoerente, não',
  },
  degrees: {
    high: 'alto, alta',
    medium: 'médio, média',
    low: 'baixo, baixa',
  },
};
