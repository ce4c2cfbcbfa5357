import { describe, expect, it } from 'vitest';
import { blueprints } from '../../../core/catalog.ts';
import { groupTemplates } from '../../../panel/model/groupTemplates.ts';

const templates = blueprints.map(({ id, kind, sheet, purpose }) => ({
  ...{ id, kind, sheet, purpose },
  columns: [],
}));

describe('groupTemplates', () => {
  it('groupTemplates(templates) holds every template of the catalogue once, none under "More"', () => {
    const groups = groupTemplates(templates);
    const ids = groups.flatMap((group) => group.templates.map(({ id }) => id));
    expect([...ids].sort()).toEqual(templates.map(({ id }) => id).sort());
    expect(groups.map(({ title }) => title)).not.toContain('More');
  });

  it('groupTemplates(templates) leaves out groups without a template', () => {
    expect(groupTemplates(templates.filter(({ kind }) => kind === 'raci'))).toMatchObject([
      { title: 'Roles and decisions' },
    ]);
    expect(groupTemplates([])).toEqual([]);
  });
});
