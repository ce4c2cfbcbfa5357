import type { TeamworkWords } from './teamworkWords.ts';

export const englishTeamwork: TeamworkWords = {
  headers: {
    linkedMeasure:
      'linked key result, linked measure, linked kpi, linked key result or measure, key result served, serves key result, measure served',
    accountableSince: 'accountable since, accountable from, in charge since, owner since, a since',
    fromTeam: 'from team, asking team, requesting team, dependent team, team waiting, our team',
    toTeam:
      'to team, depends on team, needed from, needed from team, providing team, delivering team, team needed, supporting team; depends on, provider',
    need: 'what is needed, needed, need, what we need, what they need, dependency, dependency description; request, deliverable',
    confirmed:
      'confirmed, confirmed by team, agreed by team, commitment confirmed, confirmation; agreed, accepted',
    askedOn: 'asked on, requested on, date asked, date requested, request date, raised on; raised',
    riskOwner: 'risk owner, owner of the risk, who carries the risk, risk holder',
    milestone: 'milestone, joint milestone, shared milestone, milestone name, key milestone',
    doneOn:
      'done on, completed on, date completed, actual completion, reached on, finished on, date done; completed, actual date',
    audience:
      'audience, target audience, intended audience, for whom, to whom, who is told; target group, stakeholder group, recipients',
    message:
      'message, key message, core message, communication, what we say, what is told; subject, what, content, contents',
    channel: 'channel, communication channel, medium, channels, delivery channel; method, format',
    sentOn: 'sent on, date sent, send date, communicated on, communication date, told on; date',
    reached:
      'reached, people reached, reached count, number reached, how many reached; reach, views',
    audienceSize:
      'audience size, size of audience, size of the audience, people in audience, how many to reach; size',
    understood:
      'understood, share understood, understood by, understanding, understanding test, test result, recall; recalled',
  },
  kinds: {
    dependencies:
      'dependency register, dependency log, team dependencies, cross team dependencies; dependencies',
    milestones: 'joint milestones, shared milestones; milestones',
    communications:
      'communication plan, communications plan, comms plan, communication matrix, communications log; communications',
  },
};
