import type { EvidenceSource } from './model.ts';
import { firefightingSources } from './sources/firefighting.ts';
import { collaborationSources } from './sources/fragmentedCollaboration.ts';
import { communicationSources } from './sources/miscommunication.ts';
import { roleSources } from './sources/roleConfusion.ts';
import { goalSources } from './sources/scatteredGoals.ts';

/** Every source of evidence, derailer by derailer. */
export const evidenceSources: readonly EvidenceSource[] = [
  ...goalSources,
  ...collaborationSources,
  ...roleSources,
  ...communicationSources,
  ...firefightingSources,
];
