import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(signals)', () => {
  it('finds a German log with a title and another order', () => {
    const rows = [
      ['Was uns auffiel (erfunden)'],
      ['Bemerkt am', 'Entschieden am', 'Signal', 'Quelle', 'Erledigt am'],
      ['16.8.2026', '7.9.2026', 'Gäste wollen weichere Kruste', 'Theke', '5.10.2026'],
      ['19.9.2026', '', 'Kette am Bahnhof', 'Zeitung', ''],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'signals',
      headerRow: 1,
      columns: { sensedOn: 0, decidedOn: 1, signal: 2, source: 3, doneOn: 4 },
    });
  });

  it('finds a French one with two days only, and an Italian one', () => {
    const french = [
      ['Signal faible', 'Détecté le', 'Décidé le'],
      ['Croûte plus douce', '2026-08-16', '2026-09-07'],
      ['Chaîne à la gare', '2026-09-19', ''],
    ];
    const italian = [
      ['Segnale', 'Notato il', 'Responsabile'],
      ['Crosta più morbida', '2026-08-16', 'Gianni'],
      ['Catena in stazione', '2026-09-19', 'Anna'],
    ];
    for (const rows of [french, italian])
      expect(recognised(rows)).toMatchObject({
        kind: 'signals',
        columns: { signal: 0, sensedOn: 1 },
      });
  });

  it('leaves bug lists, decisions and readings of instruments alone', () => {
    const bugs = [
      ['Bug', 'Detected on', 'Fixed on', 'Severity'],
      ['Crash', '2026-01-05', '2026-01-06', 'high'],
      ['Typo', '2026-01-07', '', 'low'],
    ];
    const decisions = [
      ['Decision', 'Decider', 'Decided on', 'Source'],
      ['New tills', 'Ann Lee', '2026-10-19', 'Meeting'],
      ['New oven', 'Bob Ray', '2026-10-20', 'Meeting'],
    ];
    const readings = [
      ['Time', 'Signal', 'Voltage'],
      ['08:00', 12, 3.3],
      ['08:05', 14, 3.2],
    ];
    for (const rows of [bugs, decisions, readings])
      expect(recognised(rows).kind).not.toBe('signals');
  });
});
