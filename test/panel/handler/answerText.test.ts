import { describe, expect, it } from 'vitest';
import { answerText } from '../../../panel/handler/answerText.ts';
import { standInSession } from '../standInSession.ts';

describe('answerText', () => {
  it('answerText(text, session) answers JSON text with JSON text', () => {
    const text = answerText('{"type":"progress"}', standInSession());
    expect(text).toBe('{"type":"progress","running":null}');
  });

  it('answerText(text, session) refuses everything the panel never sends', () => {
    const wrong = [
      ...['', '{', 'null', '[]', '{"type":"explode"}', '{"type":"jump","sheet":1,"cell":"A1"}'],
      ...['{"type":"toString"}', '{"type":"plan","command":"convert","options":[]}'],
      '{"type":"mapping","sheet":"S","range":"A1","headerRow":-1}',
      '{"type":"remember","correction":{"sheet":"S","range":"A1","kind":"x","headerRow":0,"columns":{}}}',
      '{"type":"remember","correction":{"sheet":"S","range":"A1","kind":"okr","headerRow":0,"columns":{"a":"1"}}}',
    ];
    for (const text of wrong) {
      expect(answerText(text, standInSession()), text).toContain('"code":"request-unknown"');
    }
  });
});
