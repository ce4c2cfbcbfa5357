import type { ResourceWords } from './resourceWords.ts';

export const germanResources: ResourceWords = {
  headers: {
    available:
      'Kapazität, verfügbare Kapazität, verfügbare Stunden, verfügbare Tage, Nettokapazität; verfügbar, Verfügbarkeit',
    plannedEffort:
      'geplanter Aufwand, geplante Stunden, geplante Tage, Bedarf in Tagen, Bedarf in Stunden, Auslastung in Stunden, Arbeitslast; geplant, Aufwand, benötigt',
  },
  kinds: {
    capacity: 'Kapazitätsplan, Kapazitätsplanung, Ressourcenplan, Teamkapazität; Kapazität',
  },
};
