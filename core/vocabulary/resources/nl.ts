import type { ResourceWords } from './resourceWords.ts';

export const dutchResources: ResourceWords = {
  headers: {
    available:
      'capaciteit, beschikbare capaciteit, beschikbare uren, beschikbare dagen; beschikbaar, beschikbaarheid',
    plannedEffort:
      'geplande inzet, geplande uren, geplande dagen, benodigde uren, benodigde dagen, werklast; gepland, inzet, nodig',
  },
  kinds: { capacity: 'capaciteitsplan, capaciteitsplanning, teamcapaciteit; capaciteit' },
};
