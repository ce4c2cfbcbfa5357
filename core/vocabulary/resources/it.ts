import type { ResourceWords } from './resourceWords.ts';

export const italianResources: ResourceWords = {
  headers: {
    available:
      'capacità, capacità disponibile, ore disponibili, giorni disponibili; disponibile, disponibilità',
    plannedEffort:
      'impegno previsto, ore previste, giorni previsti, ore pianificate, carico di lavoro, carico previsto; previsto, carico, necessario',
  },
  kinds: {
    capacity: 'piano della capacità, pianificazione della capacità, capacità del team; capacità',
  },
};
