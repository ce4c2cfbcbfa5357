/** Records LibreOffice's answers for every native formula: `npm run record-twins`. */
import { writeFileSync } from 'node:fs';
import { blueprints } from '../../core/catalog.ts';
import { officeAnswers } from './officeAnswers.ts';
import { officeVersion } from './recalculate.ts';
import { type Recording, recordingFile, recordingOf } from './recording.ts';

const version = officeVersion();
if (version === null)
  throw new Error('soffice is needed to record: apt-get install -y libreoffice-calc');
const recordings: Recording[] = blueprints
  .filter(({ columns }) => Object.values(columns).some(({ computed }) => computed))
  .map((blueprint) => recordingOf(blueprint, officeAnswers(blueprint)));
writeFileSync(recordingFile, `${JSON.stringify({ version, recordings }, null, 1)}\n`);
console.log(`${version}: recorded ${recordings.length} templates`);
