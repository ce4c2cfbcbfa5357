import { beforeAll, describe, expect, it } from 'vitest';
import { buildScript, loadScript } from './loadScript.ts';

let folder: string;
beforeAll(async () => {
  folder = await buildScript('stand-in');
});

/** Day serial a date cell comes out as in a spreadsheet of that zone, and how often the zone was asked for. */
async function serials(timeZone: string, instants: readonly string[]) {
  let asked = 0;
  const spreadsheet = {
    getSpreadsheetTimeZone: () => {
      asked += 1;
      return timeZone;
    },
  };
  const script = await loadScript(folder, () => ({
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
  }));
  const dates = instants.map((instant) => `[new Date("${instant}")]`).join(',');
  const rows = JSON.parse(String(script.evaluate(`JSON.stringify(TEST_ECHO([${dates}]))`)));
  return { asked, serials: rows.slice(0, -1).flat() };
}

describe('a date cell', () => {
  it.each([
    ['Etc/UTC', '2025-12-09T00:00:00Z', 46_000],
    ['Asia/Tokyo', '2025-12-08T15:00:00Z', 46_000],
    ['America/New_York', '2025-12-09T05:00:00Z', 46_000],
    ['Pacific/Kiritimati', '2025-12-08T10:00:00Z', 46_000],
    ['Europe/Berlin', '2025-06-30T22:00:00Z', 45_839],
    ['Australia/Lord_Howe', '2025-10-04T13:30:00Z', 45_935],
    ['Australia/Lord_Howe', '2025-10-05T13:00:00Z', 45_936],
  ])('in %s, %s is the day the sheet shows', async (timeZone, instant, serial) => {
    expect((await serials(timeZone, [instant])).serials).toEqual([serial]);
  });

  it('the zone is asked for once for a whole range', async () => {
    const many = Array.from({ length: 500 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    );
    const answer = await serials('Etc/UTC', many);
    expect(answer.asked).toBe(1);
    expect(answer.serials).toEqual(many.map((_, day) => 46_023 + day));
  });

  it('a duration of five days and six hours is 5.25', async () => {
    expect((await serials('Etc/UTC', ['1900-01-04T06:00:00Z'])).serials).toEqual([5.25]);
  });

  it('an invalid date is an error cell', async () => {
    expect((await serials('Etc/UTC', ['nonsense'])).serials).toEqual(['#VALUE!']);
  });

  it('a range without dates asks for nothing', async () => {
    const script = await loadScript(folder);
    expect(script.call('TEST_ECHO', [[[1, 'x']], 46_000])).toEqual([
      [1, 'x'],
      [46_000, ''],
    ]);
  });
});
