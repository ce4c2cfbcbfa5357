import type { ResourceWords } from './resourceWords.ts';

export const spanishResources: ResourceWords = {
  headers: {
    available:
      'capacidad, capacidad disponible, horas disponibles, días disponibles; disponible, disponibilidad',
    plannedEffort:
      'esfuerzo previsto, horas previstas, días previstos, horas planificadas, carga de trabajo, carga prevista; previsto, carga, necesario',
  },
  kinds: {
    capacity: 'plan de capacidad, planificación de capacidad, capacidad del equipo; capacidad',
  },
};
