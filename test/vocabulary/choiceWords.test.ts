import { describe, expect, it } from 'vitest';
import { choiceWords } from '../../core/vocabulary/choiceWords.ts';
import { namesNobody } from '../../core/vocabulary/namesNobody.ts';
import { decisionStates, strategyLevels } from '../../core/vocabulary/vocabulary.ts';
import { yesOrNo } from '../../core/vocabulary/yesOrNo.ts';

describe('choiceWords', () => {
  it('choiceWords(levels) knows the words of seven languages', () => {
    const words = choiceWords(strategyLevels, (each) => each.strategyLevels ?? {});
    expect(words).toMatchObject({ wert: 'value', valeur: 'value', visión: 'vision' });
    expect(words).toMatchObject({ 'linha estratégica': 'strategy', missie: 'mission' });
  });

  it('choiceWords(states) knows what a list of decisions writes', () => {
    const words = choiceWords(decisionStates, (each) => each.decisionStates ?? {});
    expect(words).toMatchObject({ beschlossen: 'decided', rejetée: 'withdrawn', offen: 'open' });
  });

  it('choiceWords leaves out a word that means two things', () => {
    const words = choiceWords(['yes', 'no'], ({ yes, no }) => ({ yes, no }));
    expect(words).toMatchObject({ oui: 'yes', nein: 'no' });
    expect(words).not.toHaveProperty('t');
  });
});

describe('yesOrNo', () => {
  it('yesOrNo reads a word of any language, alone or at the beginning', () => {
    expect(['yes', 'Ja', 'sí', 'TRUE', 'oui : réversible'].map(yesOrNo)).not.toContain(false);
    expect(['no', 'Nein, teuer', 'não', 'FALSE'].map(yesOrNo)).toEqual(Array(4).fill(false));
  });

  it('yesOrNo claims nothing of other words, and of one that means both', () => {
    expect([null, '', 'n/a', 't', 'nobody knows', 'Norway'].map(yesOrNo)).toEqual(
      Array(6).fill(null),
    );
  });
});

describe('namesNobody', () => {
  it('namesNobody is true for blanks, signs and stand-ins only', () => {
    expect([null, '', '?', '–', 'TBD', 'n/a'].map(namesNobody)).toEqual(Array(6).fill(true));
    expect(['Ann', 'R&D', 'Nora'].map(namesNobody)).toEqual(Array(3).fill(false));
  });
});
