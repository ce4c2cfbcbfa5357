import { defineIssues } from '../../issue/defineIssues.ts';

/** What a responsibility matrix says that other sheets say differently; `{subject}` is the task. */
export const raciJoinIssues = defineIssues({
  'raci-accountable-not-owner': {
    severity: 'warning',
    sentences: {
      en: 'Another person is accountable for “{subject}” than owns what it serves: expected {expected}; found {found} ({place}).',
    },
  },
  'raci-link-unknown': {
    severity: 'warning',
    sentences: {
      en: '“{subject}” serves something that no list has: expected {expected}; found {found} ({place}).',
    },
  },
  'raci-no-dependency': {
    severity: 'info',
    sentences: {
      en: 'Two departments work on “{subject}” and no dependency says so: expected {expected}; found {found} ({place}).',
    },
  },
  'raci-change-not-told': {
    severity: 'info',
    sentences: {
      en: 'The accountable person of “{subject}” changed in mid-cycle and nobody was told: expected {expected}; found {found} ({place}).',
    },
  },
});
