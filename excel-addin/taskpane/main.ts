import { associateFunctions } from '../functions/associateFunctions.ts';
import { startPane } from './startPane.ts';

associateFunctions();

void Office.onReady().then(startPane);
