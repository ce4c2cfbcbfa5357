import { associateFunctions } from './functions/associateFunctions.ts';

associateFunctions();
