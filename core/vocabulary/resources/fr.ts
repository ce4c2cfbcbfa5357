import type { ResourceWords } from './resourceWords.ts';

export const frenchResources: ResourceWords = {
  headers: {
    available:
      'capacité, capacité disponible, heures disponibles, jours disponibles; disponible, disponibilité',
    plannedEffort:
      'charge prévue, heures prévues, jours prévus, charge planifiée, besoin en jours, charge de travail; prévu, charge, besoin',
  },
  kinds: { capacity: 'plan de capacité, plan de charge, planification des capacités; capacité' },
};
