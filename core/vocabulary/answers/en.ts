import type { AnswerWords } from './answerWords.ts';

export const englishAnswers: AnswerWords = {
  headers: {
    answer: 'answer, response, reply, answer given, response value',
    officialRank:
      'official rank, official order, agreed rank, agreed order, official ranking, official place',
    recalled1:
      'first priority named, first priority, priority 1, top priority 1, priority named first, 1st priority named, 1st priority, priority named 1st',
    recalled2:
      'second priority named, second priority, priority 2, top priority 2, priority named second, 2nd priority named, 2nd priority, priority named 2nd',
    recalled3:
      'third priority named, third priority, priority 3, top priority 3, priority named third, 3rd priority named, 3rd priority, priority named 3rd',
    recalled4:
      'fourth priority named, fourth priority, priority 4, top priority 4, priority named fourth, 4th priority named, 4th priority, priority named 4th',
    recalled5:
      'fifth priority named, fifth priority, priority 5, top priority 5, priority named fifth, 5th priority named, 5th priority, priority named 5th',
    felt: 'felt alignment, self-rated alignment, perceived alignment, alignment felt, how aligned are we',
    strategyLine:
      'our strategy in one sentence, strategy in one sentence, strategy in one line, one-line strategy, our strategy in one line, strategy in own words, strategy in my own words',
  },
  kinds: {
    rankings: 'priority ranking, ranking of priorities, ranked priorities, rankings of priorities',
    recall: 'recall test, priorities recalled, recall of priorities, recall of the priorities',
    messages: 'strategy messages, messages of the leaders, leaders messages',
  },
  answerScales: [
    'strongly disagree / totally disagree / completely disagree / fully disagree, disagree, neutral / neither agree nor disagree / undecided / neither / unsure, agree, strongly agree / totally agree / completely agree / fully agree',
    'strongly disagree / totally disagree / completely disagree, somewhat disagree / slightly disagree / rather disagree / tend to disagree / mostly disagree, neutral / neither agree nor disagree / undecided / neither / unsure, somewhat agree / slightly agree / rather agree / tend to agree / mostly agree, strongly agree / totally agree / completely agree',
    'strongly disagree / totally disagree / completely disagree, disagree, somewhat disagree / slightly disagree / rather disagree, neutral / neither agree nor disagree / undecided / neither, somewhat agree / slightly agree / rather agree, agree, strongly agree / totally agree / completely agree',
    'never, rarely / seldom / hardly ever, sometimes / occasionally, often / frequently / usually, always / very often / almost always',
    'very dissatisfied / very unsatisfied, dissatisfied / unsatisfied / somewhat dissatisfied, neutral / neither satisfied nor dissatisfied, satisfied / somewhat satisfied, very satisfied',
    'not at all / not at all true, slightly / a little / slightly true, moderately / somewhat / partly / partly true, mostly / largely / mostly true, completely / fully / completely true',
  ],
  noAnswer:
    "don't know, i don't know, do not know, can't say, cannot say, no answer, no opinion, prefer not to say, not applicable, does not apply to me",
  stopWords:
    'the, a, an, and, or, of, to, in, on, for, with, by, at, from, into, as, is, are, be, we, our, us, i, my, you, your, they, their, it, its, that, this, these, those, all, every, each, more, most, will, want, so, than, then, not, no, do, does, have, has, what, who, which, how, when, where, up, out, one, also, but, if, can, must, make, get',
};
