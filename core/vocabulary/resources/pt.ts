import type { ResourceWords } from './resourceWords.ts';

export const portugueseResources: ResourceWords = {
  headers: {
    available:
      'capacidade, capacidade disponível, horas disponíveis, dias disponíveis; disponível, disponibilidade',
    plannedEffort:
      'esforço previsto, horas previstas, dias previstos, horas planejadas, carga de trabalho, carga prevista; previsto, carga, necessário',
  },
  kinds: {
    capacity: 'plano de capacidade, planejamento de capacidade, capacidade da equipe; capacidade',
  },
};
