/** Scores the recogniser on a folder of labelled tables: `npm run score -- FOLDER`. */
import { scoreCorpus } from './scoreCorpus.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run score -- FOLDER');
console.log(scoreCorpus(folder));
