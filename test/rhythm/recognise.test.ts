import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(rituals)', () => {
  it('finds a German list with titles, another order, blank rows and dates as text', () => {
    const rows = [
      ['Besprechungsrhythmus der Brotzeit (erfunden)'],
      [],
      ['Zuletzt gehalten', 'Regeltermin', 'Häufigkeit', 'Verantwortlich', 'Teilnehmer'],
      ['10.11.2026', 'Leitungsrunde', 'wöchentlich', 'Eva Roth', 'Leitung'],
      [],
      ['2.10.2026', 'Betriebsversammlung', 'alle drei Monate', 'Jan Feld', 'alle'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'rhythm',
      headerRow: 2,
      columns: { lastHeld: 0, ritual: 1, frequency: 2, owner: 3 },
    });
  });

  it.each([
    ['en', ['Recurring meeting', 'Cadence', 'Owner', 'Last held']],
    ['fr', ['Rituel', 'Fréquence', 'Responsable', 'Dernière fois']],
    ['es', ['Reunión periódica', 'Frecuencia', 'Responsable', 'Última vez']],
    ['pt', ['Ritual', 'Frequência', 'Responsável', 'Última vez']],
    ['it', ['Rituale', 'Frequenza', 'Responsabile', 'Ultima volta']],
    ['nl', ['Ritueel', 'Frequentie', 'Verantwoordelijke', 'Laatst gehouden']],
  ])('finds a short list in %s', (_, header) => {
    const rows = [
      header,
      ['Talk of the shift', 'daily', 'Ann Lee', '2026-11-13'],
      ['Check-in', 'weekly', 'Bob Ray', '2026-11-10'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'rhythm',
      columns: { ritual: 0, frequency: 1, owner: 2, lastHeld: 3 },
    });
  });

  it('finds a log of days they were held', () => {
    const rows = [
      ['Ritual', 'Held on', 'Note'],
      ['Check-in', '2026-11-10', null],
      ['Check-in', '2026-11-03', 'short'],
    ];
    const french = [
      ['Tenu le', 'Rituel'],
      ['10/11/2026', 'Point hebdomadaire'],
      ['03/11/2026', 'Point hebdomadaire'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'rituals-held',
      columns: { ritual: 0, heldOn: 1 },
    });
    expect(recognised(french)).toMatchObject({
      kind: 'rituals-held',
      columns: { heldOn: 0, ritual: 1 },
    });
  });
});

describe('recognise(what is no ritual)', () => {
  it.each([
    [
      'a calendar of events',
      [
        ['Event', 'Date', 'Start', 'End', 'Location', 'Organiser'],
        ['Summer party', '2026-07-01', '18:00', '23:00', 'Yard', 'Ann Lee'],
        ['Flea market', '2026-08-09', '09:00', '14:00', 'Square', 'Bob Ray'],
      ],
    ],
    [
      'minutes',
      [
        ['Meeting', 'Date', 'Attendees', 'Topic', 'Minutes'],
        ['Board', '2026-07-01', 'Ann, Bob', 'Rent', 'Rent was discussed'],
        ['Board', '2026-08-01', 'Ann', 'Roof', 'The roof leaks'],
      ],
    ],
    [
      'a schedule of meetings',
      [
        ['Meeting', 'Date', 'Time', 'Room'],
        ['Kick-off', '2026-07-01', '10:00', 'A1'],
        ['Retro', '2026-08-01', '10:00', 'A2'],
      ],
    ],
    [
      'a plan of maintenance',
      [
        ['Machine', 'Frequency', 'Last serviced', 'Next service', 'Technician'],
        ['Oven 1', 'monthly', '2026-10-01', '2026-11-01', 'Ann Lee'],
        ['Mixer', 'yearly', '2026-01-01', '2027-01-01', 'Bob Ray'],
      ],
    ],
    [
      'a list of reports',
      [
        ['Report', 'Frequency', 'Recipient', 'Format'],
        ['Sales', 'weekly', 'Ann Lee', 'PDF'],
        ['Stock', 'monthly', 'Bob Ray', 'XLS'],
      ],
    ],
  ])('leaves %s alone', (_, rows) => {
    expect(recognised(rows).kind).toBe('none');
  });
});
