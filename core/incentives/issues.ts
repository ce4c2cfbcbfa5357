import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a list of incentives. */
export const incentiveIssues = defineIssues({
  'incentive-nobody': {
    severity: 'warning',
    sentences: {
      en: 'Nobody is named for the reward on {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'incentive-no-direction': {
    severity: 'warning',
    sentences: {
      en: 'It is not said which way the reward pulls {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'incentive-weights': {
    severity: 'warning',
    sentences: {
      en: 'The rewards of {subject} do not make a whole: expected {expected}, found {found} ({place}).',
    },
  },
  'incentive-opposite': {
    severity: 'warning',
    sentences: {
      en: 'Rewards pull {subject} both ways: expected {expected}, found {found} ({place}).',
    },
  },
  'incentive-linked-opposite': {
    severity: 'warning',
    sentences: {
      en: 'Rewards pull {subject}, which move together, apart: expected {expected}, found {found} ({place}).',
    },
  },
  'incentive-trade-off': {
    severity: 'warning',
    sentences: {
      en: 'One reward costs somebody else theirs, {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'incentive-measure-unclaimed': {
    severity: 'info',
    sentences: {
      en: 'No objective claims the rewarded measure {subject}: expected {expected}, found {found} ({place}).',
    },
  },
});

/** What may be wrong with a list of recognitions. */
export const recognitionIssues = defineIssues({
  'recognition-without-reason': {
    severity: 'info',
    sentences: {
      en: 'Nobody can tell what {subject} did: expected {expected}, found {found} ({place}).',
    },
  },
  'recognition-of-oneself': {
    severity: 'warning',
    sentences: {
      en: '{subject} was recognised by nobody else: expected {expected}, found {found} ({place}).',
    },
  },
  'recognition-nobody-expected': {
    severity: 'error',
    sentences: { en: 'No share can be worked out: expected {expected}, found {found} ({place}).' },
  },
});
