import type { ForesightWords } from './foresightWords.ts';

export const portugueseForesight: ForesightWords = {
  headers: {
    changeStep: 'passo da mudança, etapa da mudança, passo de Kotter, fase da mudança',
    completion: 'grau de conclusão do passo, nível de conclusão de 1 a 5, nota do passo',
    ratedOn: 'avaliado em, data da avaliação, classificado em',
    stakeholder: 'parte interessada, partes interessadas, interessado, grupo de interesse',
    influence: 'influência, poder, nível de influência, grau de influência',
    stance: 'atitude, postura, nível de apoio, apoio à mudança; apoio, posição',
    communicationLink: 'comunicação vinculada, mensagem vinculada, comunicação relacionada',
    lastContact: 'último contato, último contacto, contatado em, data do último contato',
    signal: 'sinal, sinal fraco, sinal do mercado, o que notamos; observação',
    sensedOn: 'percebido em, detectado em, detetado em, notado em, data de deteção',
    functionOwner: 'função responsável, função encarregada, função dona',
    worstCase: 'pior caso, caso pessimista, cenário pessimista; pessimista',
    baseCase: 'caso base, cenário base, caso mais provável, cenário central; realista',
    bestCase: 'melhor caso, caso otimista, cenário otimista; otimista',
    worstChance: 'probabilidade do pior caso, probabilidade pessimista',
    baseChance: 'probabilidade do caso base, probabilidade base',
    bestChance: 'probabilidade do melhor caso, probabilidade otimista',
    outcome:
      'resultado de longo prazo, efeito de longo prazo, indicador de resultado de longo prazo',
    alignmentIndex: 'índice de alinhamento, pontuação de alinhamento',
  },
  kinds: {
    change: 'passos da mudança, oito passos da mudança, Kotter; mudança',
    stakeholders:
      'mapa de partes interessadas, análise de partes interessadas; partes interessadas',
    signals: 'registo de sinais, registro de sinais, sinais fracos; sinais',
    'kpi-library':
      'biblioteca de KPI, biblioteca de indicadores, catálogo de indicadores, dicionário de indicadores',
    scenarios: 'cenários, planejamento de cenários, planeamento de cenários, análise de cenários',
    outcomes: 'resultados de longo prazo, efeitos de longo prazo',
  },
  changeSteps: {
    urgency: 'urgência, senso de urgência, porquê agora',
    coalition: 'coalizão, coligação, equipa guia, equipe guia',
    vision: 'visão, visão da mudança',
    people: 'comunicar, comunicação, envolver, voluntários',
    barriers: 'obstáculos, barreiras, remover barreiras, capacitar',
    wins: 'vitórias, ganhos rápidos, vitórias de curto prazo',
    pace: 'acelerar, ritmo, impulso, consolidar',
    anchor: 'ancorar, cultura, enraizar',
  },
  supportLevels: {
    strongAgainst: 'fortemente contra, muito contra, bloqueia',
    against: 'contra, opositor, cético, relutante',
    neutral: 'neutro, indeciso',
    for: 'a favor, apoiador, apoiante, favorável',
    strongFor: 'fortemente a favor, muito a favor, promotor, defensor',
  },
  indicatorTimes: {
    leading: 'antecedente, indicador antecedente, avançado, preditivo',
    lagging: 'atrasado, indicador atrasado, de resultado',
  },
  scenarioCases: {
    worst: 'pior caso, pessimista',
    base: 'caso base, realista, mais provável',
    best: 'melhor caso, otimista',
  },
};
