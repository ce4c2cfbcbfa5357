import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(SWOT)', () => {
  it('finds a list in another order, with a title and German headers', () => {
    const rows = [
      ['SWOT-Analyse der Bäckerei (erfunden)'],
      [],
      ['Gewichtung', 'Faktor', 'SWOT-Art', 'Bewertung', 'Belege'],
      ['0,3', 'Sauerteig mit Ruf', 'Stärke', 4, 'Umfrage'],
      ['0,7', 'Nur Telefonbestellung', 'Schwäche', 1, 'Anrufliste'],
      [],
      ['0,5', 'Cafés suchen Brot', 'Chance', 3, 'Anfragen'],
      ['0,5', 'Supermarkt backt', 'Risiko', 2, 'Besuch'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'swot',
      headerRow: 2,
      columns: { weight: 0, factor: 1, swotType: 2, rating: 3, evidence: 4 },
    });
  });

  it('finds one by its words where the header only says Type and Description', () => {
    const rows = [
      ['Type', 'Description'],
      ['Strength', 'Loyal guests on both sides of the river'],
      ['Weakness', 'No ordering page for offices'],
      ['Opportunity', 'Cafés look for local bread'],
      ['Threat', 'The supermarket bakes on site'],
      ['Strength', 'Both ovens are paid off'],
    ];
    expect(recognised(rows, 'SWOT')).toMatchObject({
      kind: 'swot',
      columns: { swotType: 0, factor: 1 },
    });
  });

  it('finds a French list', () => {
    const rows = [
      ['Facteur', 'Type SWOT', 'Poids', 'Note'],
      ['Levain réputé', 'Force', 0.4, 4],
      ['Téléphone seul', 'Faiblesse', 0.6, 1],
      ['Cafés', 'Opportunité', 0.5, 3],
      ['Supermarché', 'Menace', 0.5, 2],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'swot',
      columns: { factor: 0, swotType: 1, weight: 2, rating: 3 },
    });
  });

  it('finds a matrix of internal factors whose types are rows of their own', () => {
    const rows = [
      ['IFE matrix'],
      ['Key internal factors', 'Weight', 'Rating', 'Weighted score'],
      ['Strengths'],
      ['Loyal guests', 0.6, 4, 2.4],
      ['Weaknesses'],
      ['No ordering page', 0.4, 1, 0.4],
      ['Total', 1, '', 2.8],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'swot',
      columns: { factor: 0, weight: 1, rating: 2 },
    });
  });

  it('finds a square of four headed blocks, also in Spanish and beside words for the sides', () => {
    const square = [
      ['', 'Helpful', 'Harmful'],
      ['Internal', 'Strengths', 'Weaknesses'],
      ['', 'Good bread', 'No ordering page'],
      ['', 'Loyal guests', ''],
      ['External', 'Opportunities', 'Threats'],
      ['', 'Cafés', 'Supermarket'],
    ];
    expect(recognised(square)).toMatchObject({
      kind: 'swot',
      headerRow: 1,
      columns: { swotBlocks: [1, 2] },
    });
    const dafo = [
      ['Fortalezas', 'Debilidades', 'Oportunidades', 'Amenazas'],
      ['Pan con fama', 'Sin página', 'Cafeterías', 'Supermercado'],
    ];
    expect(recognised(dafo)).toMatchObject({ kind: 'swot', columns: { swotBlocks: [0, 1, 2, 3] } });
  });

  it('takes a list with one factor of each type for a list', () => {
    const rows = [
      ['ID', 'Factor', 'SWOT type', 'Weight', 'Rating'],
      ['S1', 'Good bread', 'strength', 0.5, 4],
      ['W1', 'No ordering page', 'weakness', 0.5, 1],
      ['O1', 'Cafés', 'opportunity', 0.5, 3],
      ['T1', 'Supermarket', 'threat', 0.5, 2],
    ];
    expect(recognised(rows)).toMatchObject({ kind: 'swot', columns: { swotType: 2, rating: 4 } });
  });

  it('leaves sales lists, risk registers, priorities and appraisals alone', () => {
    const sales = [
      ['Opportunity', 'Stage', 'Amount', 'Contact', 'Close date'],
      ['Café Blau', 'won', 1200, 'Ann', '2026-10-01'],
      ['Hotel Rot', 'lost', 800, 'Bob', '2026-11-01'],
    ];
    const risks = [
      ['Risk', 'Type', 'Rating', 'Owner', 'Mitigation'],
      ['Fire', 'threat', 4, 'Ann', 'Sprinkler'],
      ['Grant', 'opportunity', 2, 'Bob', 'Apply'],
    ];
    const appraisal = [
      ['Employee', 'Strengths', 'Weaknesses', 'Rating'],
      ['Ann Lee', 'calm', 'late', 4],
      ['Bob Ray', 'quick', 'loud', 3],
    ];
    for (const rows of [sales, risks, appraisal]) expect(recognised(rows).kind).not.toBe('swot');
  });
});

describe('recognise(TOWS)', () => {
  it('finds options in another order, with missing columns and German headers', () => {
    const rows = [
      ['Strategische Option', 'Genutzte Faktoren', 'Typ', 'Ziel-ID'],
      ['Brotkisten für Cafés', 'S1, O1', 'SO', 'O-10'],
      ['Bestellseite', 'W1, O1', 'WO', 'O-7'],
      ['Verkostung am Samstag', 'S1, T1', 'ST', 'O-5'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'tows',
      columns: { strategicOption: 0, factorsUsed: 1, towsType: 2 },
    });
  });

  it('leaves decisions and lists of choices alone', () => {
    const decisions = [
      ['Decision', 'Option', 'Decided on', 'Decider'],
      ['Tills', 'New ones', '2026-10-19', 'Ann'],
      ['Oven', 'Repair', '2026-10-20', 'Bob'],
    ];
    const poll = [
      ['Option', 'Votes', 'Share'],
      ['Pizza', 4, 0.4],
      ['Salad', 6, 0.6],
    ];
    expect(recognised(decisions).kind).toBe('decisions');
    expect(recognised(poll).kind).toBe('none');
  });
});
