import type { PeopleWords } from './peopleWords.ts';

export const englishPeople: PeopleWords = {
  headers: {
    veto: 'veto, vetoes, may veto, right of veto, veto right, who may stop it, can be stopped by',
    escalation: 'escalate to, escalation, escalation path, escalates to, escalated to, goes up to',
    commitment:
      'commitment, commitments, promise, pledge, what was promised, promised, commitment made; action, agreement, to do',
    promisedBy: 'promised by, who promised, committed by, promise of, commitment owner; by, who',
    promisedTo:
      'promised to, to whom, made to, committed to whom, for whom, owed to; to, requester, customer',
    madeOn:
      'made on, promised on, date made, date promised, committed on, agreed on; date, created on',
    kept: 'kept, kept or not, promise kept, commitment kept, was it kept, fulfilled; delivered, done',
    closedOn:
      'closed on, date closed, closed, kept on, fulfilled on, date kept; completed on, done on',
    reward:
      'reward, rewards, bonus, incentive, incentive pay, variable pay, bonus for target, prize',
    movesWith: 'moves with, linked measures, linked measure, related measures, rises with',
    tradeOff: 'pulls against, trade off, trade offs, tradeoff, conflicts with, at the expense of',
    recognised:
      'recognised, recognized, person recognised, who was thanked, thanked, praised, kudos to, thanks to; recipient',
    recognisedBy:
      'recognised by, recognized by, thanked by, praised by, kudos from, thanks from, nominated by; by, given by',
    recognisedFor:
      'recognised for, recognized for, thanked for, praised for, for what, kudos for, what for; achievement',
    recognisedOn: 'recognised on, recognized on, date of recognition, thanked on; date',
    livedValue:
      'value lived, value shown, company value, our value, lived value, which value; value',
  },
  kinds: {
    commitments: 'commitments, commitment log, promises, promise log, commitments kept',
    incentives: 'incentives, incentive plan, bonus plan, reward plan, shared incentives; rewards',
    recognition: 'recognition, recognition log, kudos, kudos board, thank you board; thanks',
  },
  commitmentStates: {
    yes: 'yes, y, kept, done, fulfilled, delivered, met, true, ✓, ✔, ✅, x',
    no: 'no, n, not kept, broken, missed, not done, failed, ✗, ❌',
    open: 'open, false, pending, in progress, not yet, running, planned, on track',
  },
  decisionLevels: {
    team: 'team, squad, crew, group, individual, person, front line, own',
    department: 'department, division, area, unit, function, branch',
    company:
      'company, organisation, organization, board, executive, management, leadership, whole company',
  },
};
