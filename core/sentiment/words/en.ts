import type { SentimentWords } from './sentimentWords.ts';

export const englishSentiment: SentimentWords = {
  language: 'en',
  good: 'agree, agreed, agrees, agreement*, align*, appreciat*, assur*, balanc*, benefit*, better, calm*, capable, care, caring, clarity, clear, clearer, clearly, coherent, collaborat*, comfortable, committed, commitment*, commits, confident, confidently, confidence, consisten*, construct*, cooperat*, coordinat*, creativ*, deliver, delivered, easy, easier, effective*, empower*, encourag*, engag*, enjoy*, fair, focus*, friendly, fulfil*, glad, good, grateful, growth, happy, harmon*, help, helped, helpful, helps, honest*, hope, hopeful, improv*, inclusive, informed, interest*, joy*, keen, learn*, listen*, meaningful, motivat*, open, openly, optimis*, organised, organized, patient, pleased, pleasant*, pleasure*, positive*, praise*, productiv*, progress*, promising, proud, purpose*, ready, reliab*, respect*, reward*, safe, satisf*, share, shared, simple, simpler, smooth*, solved, solution*, stable, steady, strength*, strong*, success*, support*, teamwork, thank*, together, transparen*, trust*, understand, understood, unite*, useful, valued, welcome*, well, willing*, worthwhile',
  veryGood:
    'amazing, brilliant, celebrat*, delight*, excellent*, exceptional*, fantastic, great, inspir*, love, loved, outstanding, perfect*, superb, thrilled, wonderful*',
  bad: 'against, afraid, ambigu*, annoy*, anxi*, bad, badly, barrier*, blame*, blocked, bored, boring, bottleneck*, bureaucra*, chaos, chaotic, complain*, complicated, concern*, conflict*, confus*, contradict*, critici*, cynic*, delay*, demotivat*, difficult*, disagree*, disappoint*, disconnect*, discourag*, disengag*, disrespect*, disrupt*, divided, doubt*, duplicat*, exhaust*, fail, failed, failing, fails, failure*, fear*, firefight*, forgot*, fragment*, frustrat*, gossip*, hidden, hurt*, ignor*, impossible, inconsistent*, ineffective*, insecur*, irritat*, isolat*, lack*, late, lost, meaningless, mess, messy, misalign*, mislead*, missed, mistake*, mistrust*, misunderst*, nervous, obstacle*, overload*, overwhelm*, panic*, pointless, poor, poorly, pressure*, problem*, rumour*, rumor*, rushed, sad, scared, sceptic*, secretive, silo*, slow, slowly, stress*, stuck, struggl*, tension*, tired, trouble*, unclear*, uncertain*, unfair*, unhappy, unrealistic*, unsure, upset*, useless, vague*, waste*, weak*, worr*, worse, wrong',
  veryBad:
    'angry, anger, appalling, awful, burnout, catastroph*, crisis, desperate*, disaster*, furious, hate, hated, hopeless*, horrible, hostile, lied, lies, lying, terrible*, toxic*, unacceptable, worst',
  negations:
    "not, no, never, neither, nor, nobody, nothing, none, without, cannot, can't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, couldn't, shouldn't, haven't, hasn't, hadn't, hardly, barely",
  negationsAgree: false,
  stronger:
    'very, really, extremely, so, totally, completely, absolutely, deeply, highly, much, too, incredibly, truly, always',
  weaker:
    'slightly, somewhat, partly, little, bit, fairly, rather, quite, almost, sometimes, mostly',
  common:
    'the, and, of, to, we, is, are, that, this, our, for, with, have, it, you, they, was, were, will, from, what, which, been, has, i',
};
