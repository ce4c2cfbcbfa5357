import type { EconomyWords } from './economyWords.ts';

export const englishEconomy: EconomyWords = {
  headers: {
    costComponent:
      'component, cost component, component of cost, part of the cost, kind of loss; driver of cost',
    counted: 'counted, counted quantity, quantity counted, number counted; count',
    assumedLow: 'low per unit, per unit low, low assumption, assumption low, low case per unit',
    assumedBase: 'base per unit, per unit base, base assumption, assumption base, likely per unit',
    assumedHigh:
      'high per unit, per unit high, high assumption, assumption high, high case per unit',
    moneyPerUnit:
      'money per unit, money of one unit, cost of one unit; money per hour, cost per hour',
    costLow: 'low estimate, estimate low, low cost, optimistic cost',
    costBase:
      'base estimate, estimate base, base cost, base case, most likely cost, likely cost; base',
    costHigh: 'high estimate, estimate high, high cost, pessimistic cost',
    waste: 'waste, waste observed, what is wasted, waste description, description of waste',
    wasteType: 'waste type, type of waste, waste category, category of waste, kind of waste, muda',
    hoursLost:
      'hours lost, lost hours, hours wasted, wasted hours, hours lost per month; time lost',
    countermeasure: 'countermeasure, counter measure, remedy, how to remove it; kaizen',
    valueTime:
      'value time, value added time, value adding time, process time, touch time, va time; cycle time',
    waitTime:
      'wait time, waiting time, non value added time, idle time, queue time, nva time; waiting',
    smallestTest:
      'smallest test, minimum viable product, mvp, smallest experiment, cheapest test; experiment, test',
    learnBy: 'learn date, learn by, learning date, date of learning, learn on; decide by',
    betResult: 'test result, result of the test, outcome of the test, bet result; result, learned',
    exploreScore: 'exploration score, explore score, exploration mean, exploration rating',
    exploitScore:
      'exploitation score, exploit score, exploitation mean, exploitation rating, exploitation, exploit',
    automation:
      'automation, automation idea, what is automated, automated process, process to automate, automated task; bot',
    measureBefore: 'measure before, before automation, value before; before',
    measureAfter: 'measure after, after automation, value after; after',
    personalData:
      'personal data, personal information, personal data used, which personal data; pii, data protection',
    legalBasis: 'legal basis, lawful basis, basis of processing, basis for processing; basis',
    answerCount: 'number of answers, answer count, number of responses, response count',
  },
  kinds: {
    'misalignment-cost': 'cost of misalignment, misalignment cost, cost of poor alignment',
    waste: 'waste log, waste register, lean waste, waste walk; waste',
    'value-stream': 'value stream, value stream map, process map',
    bets: 'bets, bet board, experiment board, experiments, learning board',
    balance: 'explore and exploit, explore exploit, ambidexterity, exploration and exploitation',
    automation: 'automation, automation list, automation register, automations',
  },
  costComponents: {
    'work without objective':
      'work without objective, no objective, hours without objective, unaligned work',
    rework: 'rework, work done again',
    'duplicate work': 'duplicate work, duplication, work done twice, double work',
    'decision delay': 'decision delay, delayed decisions, late decisions, waiting for decisions',
    'orphan spend':
      'orphan spend, spend without objective, unlinked spend, money without objective',
    other: 'other, else',
  },
  wasteTypes: {
    defects: 'defects, defect, errors, mistakes, correction, rework',
    overproduction: 'overproduction, too much, made too early',
    waiting: 'waiting, wait, delay, delays',
    'unused talent':
      'unused talent, non-utilised talent, non-utilized talent, skills, talent, unused creativity',
    transport: 'transport, transportation, handovers, conveyance',
    inventory: 'inventory, stock, work in progress',
    motion: 'motion, movement, searching',
    'extra processing': 'extra processing, overprocessing, over-processing, excess processing',
  },
  betDecisions: {
    keep: 'keep, persevere, go on, continue, scale',
    change: 'change, pivot, adjust',
    stop: 'stop, kill, drop, end',
  },
};
