import type { ResourceWords } from './resourceWords.ts';

export const englishResources: ResourceWords = {
  headers: {
    available:
      'capacity, available capacity, available hours, available days, capacity available, hours available, days available, net capacity; available, availability',
    plannedEffort:
      'planned effort, planned hours, planned days, effort planned, required capacity, demand, workload, hours needed, days needed, load; planned, needed, effort, required',
  },
  kinds: { capacity: 'capacity plan, capacity planning, resource plan, team capacity; capacity' },
};
