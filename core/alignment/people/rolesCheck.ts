import { defineWorkbookCheck } from '../../declare/check.ts';
import { settingNumber } from '../../declare/readSettings.ts';
import { changesOfRoles } from './changesOfRoles.ts';
import { readDuties } from './duties.ts';
import { personLoads } from './loads.ts';
import { readMeasures } from './measureIndex.ts';
import { deputiesNeeded, peopleWithoutRole } from './roleFindings.ts';
import { readRoleRegister } from './roleRegister.ts';
import { unlistedMeasures } from './unlistedMeasures.ts';

/** Joins the list of roles to whoever answers for something in the other sheets; silent without a list of roles. */
export const peopleRolesCheck = defineWorkbookCheck({
  id: 'people-roles',
  summary:
    'Whoever answers for something holds a role, has a deputy where it is much, and is told of changes.',
  run(inputs, context) {
    const register = readRoleRegister(inputs, context);
    if (register.holders.size === 0) return { scores: [], issues: [] };
    const loads = personLoads(readDuties(inputs, context), register);
    const many = settingNumber(context, 'manyDuties');
    const issues = [
      ...peopleWithoutRole(loads),
      ...deputiesNeeded(loads, register, many),
      ...unlistedMeasures(register, readMeasures(inputs, context)),
      ...changesOfRoles(register, inputs, context),
    ];
    return { scores: [], issues };
  },
});
