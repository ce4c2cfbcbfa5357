import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { checkRows, found, tableWith } from '../dependencies/rowsWith.ts';
import { recognised } from '../strategy/checkRows.ts';

const headers = {
  audience: 'Audience',
  message: 'Message',
  channel: 'Channel',
  owner: 'Owner',
  sentOn: 'Date',
  reached: 'Reached',
  understood: 'Understood',
} as const;

const sound = {
  ...{ audience: 'Shops', message: 'Two morning slots', channel: 'Mail', owner: 'Ann Lee' },
  ...{ sentOn: '2026-10-20', reached: 12, understood: '75%' },
};

const changed = (changes: Readonly<Partial<Record<keyof typeof headers, Cell>>>) =>
  found(tableWith(headers, sound, changes));

describe('checks of communications', () => {
  it('find nothing in a sound plan', () => {
    expect(changed({})).toEqual([]);
  });

  it('name a message for nobody, without somebody who sees to it, without a day', () => {
    expect(changed({ audience: null })).toEqual(['communication-no-audience A3']);
    expect(changed({ owner: 'tbd' })).toEqual(['communication-no-owner D3']);
    expect(changed({ sentOn: null })).toEqual(['communication-no-date E3']);
  });

  it('name a day that cannot be read once', () => {
    expect(changed({ sentOn: 'soon' })).toEqual(['cell-unreadable E3']);
  });

  it('name numbers and shares that cannot be', () => {
    expect(changed({ reached: -3 })).toHaveLength(1);
    expect(changed({ reached: 'most of them' })).toEqual(['cell-unreadable F3']);
    expect(changed({ reached: null, understood: null })).toEqual([]);
  });

  it('claim nothing of columns the plan lacks, and leave headings out', () => {
    const rows = [
      ['Audience', 'Message', 'Channel'],
      ['Autumn'],
      ['Shops', 'Two morning slots', 'Mail'],
      ['Bakery', 'Less waste', 'Talk'],
    ];
    expect(checkRows(rows).issues).toEqual([]);
  });

  it('give no share of what arrived to a plan that never says when anything was told', () => {
    const rows = [
      ['Audience', 'Message', 'Channel', 'How often'],
      ['Shops', 'Two morning slots', 'Mail', 'weekly'],
      ['Bakery', 'Less waste', 'Talk', 'monthly'],
    ];
    expect(checkRows(rows).scores).toEqual([]);
  });
});

describe('recognise(communication plans)', () => {
  it('finds a German one with a title and another order', () => {
    const rows = [
      ['Kommunikationsplan Herbst (erfunden)'],
      [],
      ['Datum', 'Botschaft', 'Zielgruppe', 'Kanal', 'Verantwortlich', 'Häufigkeit', 'Verstanden'],
      [
        '20.10.2026',
        'Zwei Lieferzeiten am Morgen',
        'Kunden',
        'Brief',
        'Eva Roth',
        'einmalig',
        '75 %',
      ],
      [
        '1.11.2026',
        'Weniger wegwerfen',
        'Backstube',
        'Besprechung',
        'Jan Wolf',
        'wöchentlich',
        '90 %',
      ],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'communications',
      headerRow: 2,
      columns: {
        ...{ sentOn: 0, message: 1, audience: 2, channel: 3, owner: 4, frequency: 5 },
        understood: 6,
      },
    });
  });

  it.each([
    ['fr', ['Public', 'Message', 'Canal de communication', 'Envoyé le']],
    ['es', ['Audiencia', 'Mensaje', 'Canal', 'Enviado el']],
    ['pt', ['Público-alvo', 'Mensagem', 'Canal', 'Enviado em']],
    ['it', ['Pubblico', 'Messaggio', 'Canale', 'Inviato il']],
    ['nl', ['Doelgroep', 'Boodschap', 'Kanaal', 'Verzonden op']],
  ])('finds one in %s', (_, header) => {
    const rows = [
      header,
      ['A', 'Two slots from now on', 'Mail', '2026-10-20'],
      ['B', 'Less waste each day', 'Talk', '2026-10-21'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'communications',
      columns: { audience: 0, message: 1, channel: 2, sentOn: 3 },
    });
  });

  it('leaves contact forms, address lists and stakeholder registers alone', () => {
    const form = [
      ['Timestamp', 'Name', 'Email', 'Message'],
      ['2026-10-20 10:00', 'Ann', 'a@example.org', 'Do you bake rye?'],
      ['2026-10-21 11:00', 'Bob', 'b@example.org', 'When do you open?'],
    ];
    const stakeholders = [
      ['Stakeholder', 'Power', 'Interest', 'Attitude', 'Contact'],
      ['Landlord', 'High', 'Low', 'neutral', 'a@example.org'],
      ['Mill', 'Low', 'High', 'good', 'b@example.org'],
    ];
    for (const rows of [form, stakeholders])
      expect(recognised(rows).kind).not.toBe('communications');
  });
});
